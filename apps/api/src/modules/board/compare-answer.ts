import { type Commitment, type Comparison, compareCommitments, EMPTY_CONTEXT, type Indicator } from '@bacthang/domain';
import { baselineYears } from '../cascade/baseline-years.ts';

/** A comparison without any baseline, and of which years one is missing for it. */
interface Compared {
  readonly comparison: Comparison;
  readonly baselineYears: readonly number[];
}

const MOST_KEPT = 20_000;
const compared = new Map<string, Compared>();

const textOf = ({ kind, comparator, value, upper, periodFrom, periodTo, baseYear }: Commitment): string =>
  [kind, comparator, value, upper, periodFrom, periodTo, baseYear].join(' ');

/**
 * `compareCommitments` with no unit's baseline, remembered by what it depends on: a hundred units that adopted the same
 * target are compared once. Where `baselineYears` names any, it is to be compared again with the unit's own.
 */
export function compareAnswer(answer: Commitment, inherited: Commitment, indicator: Indicator): Compared {
  const key = `${indicator.code}|${textOf(answer)}|${textOf(inherited)}`;
  const known = compared.get(key);
  if (known) return known;
  const found = {
    comparison: compareCommitments(answer, inherited, indicator, EMPTY_CONTEXT),
    baselineYears: baselineYears([answer, inherited], indicator),
  };
  if (compared.size >= MOST_KEPT) compared.clear();
  compared.set(key, found);
  return found;
}
