import {
  type Commitment,
  type Comparison,
  compareDistributed,
  type Distributed,
  EMPTY_CONTEXT,
  type Indicator,
  ownCommitment,
} from '@bacthang/domain';
import { type Needed, neededFor } from '../cascade/requirement-context.store.ts';

/** A comparison without any facts about a unit, and which of them would be needed for it. */
interface Compared {
  readonly comparison: Comparison;
  readonly needed: Needed;
}

const MOST_KEPT = 20_000;
const compared = new Map<string, Compared>();

const textOf = ({ kind, comparator, value, upper, periodFrom, periodTo, baseYear }: Commitment): string =>
  [kind, comparator, value, upper, periodFrom, periodTo, baseYear].join(' ');

/**
 * `compareDistributed` with no facts about a unit, remembered by what it depends on: a hundred units that adopted the
 * same target are compared once. Where `needed` names any, it is to be compared again with the unit's own.
 */
export function compareAnswer(answer: Commitment, inherited: Distributed, indicator: Indicator): Compared {
  const { commitment, distribution } = inherited;
  const key = `${indicator.code}|${textOf(answer)}|${textOf(commitment)}|${distribution}`;
  const known = compared.get(key);
  if (known) return known;
  const own = ownCommitment(answer);
  const found = {
    comparison: compareDistributed(own, inherited, indicator, EMPTY_CONTEXT),
    needed: neededFor([own, inherited], indicator),
  };
  if (compared.size >= MOST_KEPT) compared.clear();
  compared.set(key, found);
  return found;
}
