import type { Transaction } from '@bacthang/database';
import {
  AREAS,
  type ClassifyResult,
  compileStandard,
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

type Judged = Result<ClassifyResult> & { readonly facts: HouseholdFacts };

/** What the round's standard says of answers on a day, complete or not. */
export async function judgeCase(
  db: Transaction,
  opened: OpenedRound,
  given: HouseholdFacts,
  on: PlainDate,
): Promise<Judged> {
  return judgeOf(opened, on, await loadLaw(db, opened, on))(given);
}

/** What of the law is entered in this installation, and which region's score table is the commune's. */
async function loadLaw(db: Transaction, { row, round }: OpenedRound, on: PlainDate) {
  const byScore = row.way === 'score';
  const { parameters: confirmations } = await loadConfirmations(db);
  const inForce = byScore ? await loadScoreTables(db, round.standardUsed, on) : [];
  const strata = byScore ? ((await loadStrata(db, [row.unitId])).get(row.unitId) ?? []) : [];
  return { confirmations, scoreTables: inForce.map(({ table }) => table), strata };
}

type Law = Awaited<ReturnType<typeof loadLaw>>;

function judgeOf(
  { row, round, provincial: lines }: OpenedRound,
  on: PlainDate,
  { strata, ...law }: Law,
): (given: HouseholdFacts) => Judged {
  const { standardUsed: standard, purpose } = round;
  const provincial = provincialOn(lines, round, on);
  const compiled = compileStandard({ standard, on, way: row.way, purpose, provincial, ...law });
  const area = areaOn(row, on);
  const stratum = row.way === 'score' ? stratumOn(area, strata, on) : undefined;
  return ({ area: _, stratum: __, ...answers }) => {
    const facts: HouseholdFacts = { ...answers, ...(area ? { area } : {}), ...(stratum ? { stratum } : {}) };
    return { ...(compiled.ok ? compiled.value.classify(facts) : compiled), facts };
  };
}

/** The same for a scoring, which needs a class: refuses with every answer that is missing. */
export async function classifyCase(
  db: Transaction,
  opened: OpenedRound,
  given: HouseholdFacts,
  on: PlainDate,
): Promise<Result<Scored>> {
  return (await caseClassifier(db, opened, on))(given);
}

/** The same made ready for many households of one day. */
export async function caseClassifier(
  db: Transaction,
  opened: OpenedRound,
  on: PlainDate,
): Promise<(given: HouseholdFacts) => Result<Scored>> {
  const law = await loadLaw(db, opened, on);
  const judge = judgeOf(opened, on, law);
  return (given) => scoredOf(opened, on, law, judge(given));
}

function scoredOf({ round, row }: OpenedRound, on: PlainDate, law: Law, { facts, ...judged }: Judged): Result<Scored> {
  if (!judged.ok)
    return { ok: false, refusals: judged.refusals.map((each) => ({ ...each, path: ['facts', ...each.path] })) };
  const result = judged.value;
  if (result.kind === 'notApplicable') {
    return { ok: false, refusals: [refusal('standardNotInForce', ['on'], { value: round.standardUsed })] };
  }
  if (result.kind === 'incomplete') {
    return { ok: false, refusals: result.missing.map((path) => refusal('fieldRequired', ['facts', ...path])) };
  }
  const { confirmations } = law;
  const labels = labelsOf(facts, { standard: round.standardUsed, on, way: row.way, confirmations })
    .filter(({ state }) => state === 'yes')
    .map(({ label }) => label);
  return { ok: true, value: { class: result.class, labels, facts, result } };
}
