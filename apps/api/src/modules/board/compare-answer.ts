import {
  type Commitment,
  type Comparison,
  compareCommitments,
  EMPTY_CONTEXT,
  type Indicator,
  type RequirementContext,
} from '@bacthang/domain';

const MOST_KEPT = 20_000;
const compared = new Map<string, Comparison>();

const textOf = ({ kind, comparator, value, upper, periodFrom, periodTo, baseYear }: Commitment): string =>
  [kind, comparator, value, upper, periodFrom, periodTo, baseYear].join(' ');

/**
 * `compareCommitments`, remembered by what it depends on: a hundred units that adopted the same target are compared once.
 * Comparisons that lean on a unit's own baseline are not remembered.
 */
export function compareAnswer(
  answer: Commitment,
  inherited: Commitment,
  indicator: Indicator,
  context: RequirementContext = EMPTY_CONTEXT,
): Comparison {
  if (context !== EMPTY_CONTEXT) return compareCommitments(answer, inherited, indicator, context);
  const key = `${indicator.code}|${textOf(answer)}|${textOf(inherited)}`;
  const known = compared.get(key);
  if (known) return known;
  const comparison = compareCommitments(answer, inherited, indicator, context);
  if (compared.size >= MOST_KEPT) compared.clear();
  compared.set(key, comparison);
  return comparison;
}
