import type { Transaction } from '@bacthang/database';
import {
  AREAS,
  type ClassifyResult,
  classify,
  type HouseholdClass,
  type HouseholdFacts,
  isWithin,
  labelsOf,
  type PlainDate,
  provincialOn,
  type Result,
  refusal,
  stratumOn,
} from '@bacthang/domain';
import { dayOrNull } from '../household/household.row.ts';
import { loadConfirmations } from '../standard/confirmations.store.ts';
import { loadScoreTables, loadStrata } from '../standard/score-table.store.ts';
import type { OpenedRound, RoundRow } from './round.store.ts';

/** What a scoring keeps: the class (by the province's standard where one is on top), the labels beside it, and how both came about. */
export interface Scored {
  readonly class: HouseholdClass;
  readonly labels: readonly string[];
  readonly facts: HouseholdFacts;
  readonly result: Extract<ClassifyResult, { kind: 'decided' }>;
}

/** Rural or urban, by the commune's own dated attribute; whatever the answers say, as of its region. */
function areaOn({ unit }: RoundRow, on: PlainDate): HouseholdFacts['area'] {
  const named = unit.attributes.find(
    ({ name, validFrom, validTo }) => name === 'area' && isWithin(on, dayOrNull(validFrom), dayOrNull(validTo)),
  );
  return AREAS.find((area) => area === named?.value);
}

/** What the round's standard says of answers on a day, complete or not. */
export async function judgeCase(
  db: Transaction,
  { row, round, provincial: lines }: OpenedRound,
  given: HouseholdFacts,
  on: PlainDate,
): Promise<Result<ClassifyResult> & { readonly facts: HouseholdFacts }> {
  const { area: _, stratum: __, ...answers } = given;
  const area = areaOn(row, on);
  const byScore = row.way === 'score';
  const stratum = byScore ? stratumOn(area, (await loadStrata(db, [row.unitId])).get(row.unitId) ?? [], on) : undefined;
  const facts: HouseholdFacts = { ...answers, ...(area ? { area } : {}), ...(stratum ? { stratum } : {}) };
  const { parameters: confirmations } = await loadConfirmations(db);
  const inForce = byScore ? await loadScoreTables(db, round.standardUsed, on) : [];
  const scoreTables = inForce.map(({ table }) => table);
  const { standardUsed: standard, purpose } = round;
  const provincial = provincialOn(lines, round, on);
  return { ...classify(facts, { standard, on, way: row.way, purpose, confirmations, scoreTables, provincial }), facts };
}

/** The same for a scoring, which needs a class: refuses with every answer that is missing. */
export async function classifyCase(
  db: Transaction,
  opened: OpenedRound,
  given: HouseholdFacts,
  on: PlainDate,
): Promise<Result<Scored>> {
  const { facts, ...judged } = await judgeCase(db, opened, given, on);
  if (!judged.ok)
    return { ok: false, refusals: judged.refusals.map((each) => ({ ...each, path: ['facts', ...each.path] })) };
  const result = judged.value;
  if (result.kind === 'notApplicable') {
    return { ok: false, refusals: [refusal('standardNotInForce', ['on'], { value: opened.round.standardUsed })] };
  }
  if (result.kind === 'incomplete') {
    return { ok: false, refusals: result.missing.map((path) => refusal('fieldRequired', ['facts', ...path])) };
  }
  const { parameters: confirmations } = await loadConfirmations(db);
  const labels = labelsOf(facts, { standard: opened.round.standardUsed, on, way: opened.row.way, confirmations })
    .filter(({ state }) => state === 'yes')
    .map(({ label }) => label);
  return { ok: true, value: { class: result.provincialClass ?? result.class, labels, facts, result } };
}
