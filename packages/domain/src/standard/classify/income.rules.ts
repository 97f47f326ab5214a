import { type Refusal, refusal } from '../../shared/refusal.ts';
import type { MissingAnswer, ScoreUsed } from '../classification.ts';
import type { HouseholdFacts } from '../household-facts.ts';
import { sumScore, tableOf } from '../score/score.rules.ts';
import type { Settled } from './settled.ts';

/** A household's income, in đồng or in points, as the way asks; `missing` says what would tell it. */
export interface Income {
  readonly amount: number | undefined;
  readonly missing: readonly MissingAnswer[];
  readonly scored: ScoreUsed | null;
  readonly refusals: readonly Refusal[];
}

const NONE: readonly Refusal[] = [];
const NOTHING_MISSING: readonly MissingAnswer[] = [];
const KNOWN = { missing: NOTHING_MISSING, scored: null, refusals: NONE } as const;
const UNKNOWN_INCOME: Income = { ...KNOWN, amount: undefined, missing: [['incomePerPerson']] };
const UNKNOWN_SCORE: Income = { ...KNOWN, amount: undefined, missing: [['scores', 'income']] };

/**
 * Income as the law's own test reads it, or the points of the scoring form: summed by the table of the household's stratum
 * where there are answers, else as recorded. Refuses: `scoreTableMissing` (answers, or an official round, without a table
 * for the stratum), `scoreTableSynthetic` (in an official round), `scoreAnswerUnknown`, `scoreContradicted`.
 */
export function incomeOf(settled: Settled, facts: HouseholdFacts): Income {
  if (settled.way === 'income') {
    const amount = facts.incomePerPerson;
    return amount === undefined ? UNKNOWN_INCOME : { amount, missing: NOTHING_MISSING, scored: null, refusals: NONE };
  }
  const { scores, scoreAnswers } = facts;
  const isOfficial = settled.purpose === 'official';
  if (scoreAnswers === undefined && !isOfficial) {
    return scores?.income === undefined ? UNKNOWN_SCORE : { ...KNOWN, amount: scores.income };
  }
  const table = tableOf(settled.scoreTables, facts);
  if (table === undefined) {
    const allowed = settled.scoreTables.map(({ area, stratum }) => `${area} ${stratum}`).join('|');
    const value = `${facts.area} ${facts.stratum ?? ''}`.trim();
    return { ...UNKNOWN_SCORE, refusals: [refusal('scoreTableMissing', ['stratum'], { value, allowed })] };
  }
  if (isOfficial && table.synthetic) {
    return { ...UNKNOWN_SCORE, refusals: [refusal('scoreTableSynthetic', ['scoreTables'], { value: table.code })] };
  }
  if (scoreAnswers === undefined) {
    const scored = { table: table.code, synthetic: table.synthetic, source: table.source, items: [] };
    return scores?.income === undefined ? { ...UNKNOWN_SCORE, scored } : { ...KNOWN, amount: scores.income, scored };
  }
  const summed = sumScore(table, scoreAnswers);
  if (!summed.ok) return { ...UNKNOWN_SCORE, refusals: summed.refusals };
  const { points, missing, used } = summed.value;
  const differs = points !== undefined && scores?.income !== undefined && points !== scores.income;
  return {
    amount: points ?? scores?.income,
    missing: scores?.income === undefined ? missing : [],
    scored: used,
    refusals: differs
      ? [refusal('scoreContradicted', ['scores', 'income'], { value: String(scores?.income), allowed: String(points) })]
      : [],
  };
}

/** Between how many deprivations there are, by the findings and by the recorded total of the form. */
export interface DeprivationRange {
  readonly least: number;
  readonly most: number;
  readonly refusals: readonly Refusal[];
}

/** A recorded total settles how many there are, not which. Refuses `scoreContradicted` where the findings say otherwise. */
export function rangeOf(
  { way, table }: Settled,
  { scores }: HouseholdFacts,
  certain: number,
  open: number,
): DeprivationRange {
  const recorded = way === 'score' ? scores?.deprivation : undefined;
  if (recorded === undefined) return { least: certain, most: certain + open, refusals: NONE };
  const count = recorded / table.weight;
  if (Number.isInteger(count) && count >= certain && count <= certain + open) {
    return { least: count, most: count, refusals: NONE };
  }
  const allowed = `${certain * table.weight}..${(certain + open) * table.weight}`;
  const path = ['scores', 'deprivation'];
  const refusals = [refusal('scoreContradicted', path, { value: String(recorded), allowed })];
  return { least: certain, most: certain + open, refusals };
}
