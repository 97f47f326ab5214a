import type { Transaction } from '@bacthang/database';
import {
  type ClassifyResult,
  type CommuneFacts,
  compileStandard,
  type HouseholdClass,
  type HouseholdFacts,
  inCommune,
  labelsOf,
  type PlainDate,
  type Result,
  type ReviewLaw,
  refusal,
  scoringOptions,
} from '@bacthang/domain';
import { dayOrNull } from '../household/household.row.ts';
import { loadConfirmations } from '../standard/confirmations.store.ts';
import { loadScoreTables, loadStrata } from '../standard/score-table.store.ts';
import type { OpenedRound } from './round.store.ts';

/** What a scoring keeps: the class (by the province's standard where one is on top), the labels beside it, and how both came about. */
export interface Scored {
  readonly class: HouseholdClass;
  readonly labels: readonly string[];
  readonly facts: HouseholdFacts;
  readonly result: Extract<ClassifyResult, { kind: 'decided' }>;
}

type Judged = Result<ClassifyResult> & { readonly facts: HouseholdFacts };

/** What the round's standard says of answers on a day, complete or not. */
export async function judgeCase(
  db: Transaction,
  opened: OpenedRound,
  given: HouseholdFacts,
  on: PlainDate,
): Promise<Judged> {
  return judgeOf(opened, on, await loadLaw(db, opened))(given);
}

/** The law of a round, and what its commune says about all of its households. */
export interface RoundLaw {
  readonly law: ReviewLaw;
  readonly commune: CommuneFacts;
}

/** Of all days: what counts on one is for the rules to say. At most three statements. */
export async function loadLaw(db: Transaction, { row, round, provincial }: OpenedRound): Promise<RoundLaw> {
  const byScore = row.way === 'score';
  const { parameters } = await loadConfirmations(db);
  return {
    law: {
      confirmations: parameters.filter(({ standard }) => standard === round.standardUsed),
      scoreTables: byScore ? await loadScoreTables(db, [round.standardUsed]) : [],
      provincial: provincial.filter(({ provinceId }) => provinceId === round.provinceId),
    },
    commune: {
      areas: row.unit.attributes
        .filter(({ name }) => name === 'area')
        .map(({ value, validFrom, validTo }) => ({ area: value, from: dayOrNull(validFrom), to: dayOrNull(validTo) })),
      strata: byScore ? ((await loadStrata(db, [row.unitId])).get(row.unitId) ?? []) : [],
    },
  };
}

function judgeOf(
  { row: { way }, round }: OpenedRound,
  on: PlainDate,
  { law, commune }: RoundLaw,
): (given: HouseholdFacts) => Judged {
  const compiled = compileStandard(scoringOptions({ ...round, way }, law, on));
  return (given) => {
    const facts = inCommune(given, commune, way, on);
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
  const law = await loadLaw(db, opened);
  const judge = judgeOf(opened, on, law);
  return (given) => scoredOf(opened, on, law, judge(given));
}

function scoredOf(
  { round, row }: OpenedRound,
  on: PlainDate,
  { law: { confirmations } }: RoundLaw,
  { facts, ...judged }: Judged,
): Result<Scored> {
  if (!judged.ok)
    return { ok: false, refusals: judged.refusals.map((each) => ({ ...each, path: ['facts', ...each.path] })) };
  const result = judged.value;
  if (result.kind === 'notApplicable') {
    return { ok: false, refusals: [refusal('standardNotInForce', ['on'], { value: round.standardUsed })] };
  }
  if (result.kind === 'incomplete') {
    return { ok: false, refusals: result.missing.map((path) => refusal('fieldRequired', ['facts', ...path])) };
  }
  const labels = labelsOf(facts, { standard: round.standardUsed, on, way: row.way, confirmations })
    .filter(({ state }) => state === 'yes')
    .map(({ label }) => label);
  return { ok: true, value: { class: result.class, labels, facts, result } };
}
