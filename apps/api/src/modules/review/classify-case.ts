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
  type Result,
  refusal,
} from '@bacthang/domain';
import { dayOrNull } from '../household/household.row.ts';
import { loadConfirmations } from '../standard/confirmations.store.ts';
import { loadScoreTables } from '../standard/score-table.store.ts';
import type { OpenedRound, RoundRow } from './round.store.ts';

/** What a scoring keeps: the class, the labels beside it, and how both came about. */
export interface Scored {
  readonly class: HouseholdClass;
  readonly labels: readonly string[];
  readonly facts: HouseholdFacts;
  readonly result: Extract<ClassifyResult, { kind: 'decided' }>;
}

/** Rural or urban, by the commune's own dated attribute; whatever the answers say. */
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

/** What of the law is entered in this installation. */
async function loadLaw(db: Transaction, { round }: OpenedRound, on: PlainDate) {
  const { parameters: confirmations } = await loadConfirmations(db);
  return { confirmations, scoreTables: await loadScoreTables(db, round.standardUsed, on) };
}

type Law = Awaited<ReturnType<typeof loadLaw>>;

function judgeOf({ row, round }: OpenedRound, on: PlainDate, law: Law): (given: HouseholdFacts) => Judged {
  const { standardUsed: standard, purpose } = round;
  const compiled = compileStandard({ standard, on, way: row.way, purpose, ...law });
  const area = areaOn(row, on);
  return ({ area: _, ...answers }) => {
    const facts: HouseholdFacts = { ...answers, ...(area ? { area } : {}) };
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
