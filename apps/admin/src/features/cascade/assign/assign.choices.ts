import { ALLOCATION_BASES, type AllocationBasis, type AllocationMethod, assignable } from '@bacthang/domain/cascade';
import { yearsBetween } from '@bacthang/domain/shared';
import { domainCommitment } from '../../target/commitment.fragment.ts';
import { domainIndicator } from '../../target/indicator.fragment.ts';
import type { AssignTarget } from './assign.documents.ts';
import type { AssignDraft } from './assign.draft.ts';
import type { Sheet } from './sheet.ts';

/** The targets that have a figure to share out: those that are to be assigned first, each part in the order of the plan. */
export function assignableTargets(targets: readonly AssignTarget[]): readonly AssignTarget[] {
  const able = targets
    .filter(({ commitment, indicator }) => assignable(domainCommitment(commitment), domainIndicator(indicator)))
    .toSorted((a, b) => a.ordinal - b.ordinal);
  const isMeant = ({ distribution }: AssignTarget) => distribution === 'ASSIGNED';
  return [...able.filter(isMeant), ...able.filter((target) => !isMeant(target))];
}

/** The years that a target can be shared out for: those of its own, and of the plan on the way to them. */
export function assignableYears(
  { commitment }: Pick<AssignTarget, 'commitment'>,
  plan: { readonly periodFrom: number },
): readonly number[] {
  return yearsBetween(Math.min(commitment.periodFrom, plan.periodFrom), commitment.periodTo);
}

/** The year in the address if it may be shared out for, else the nearest to this one. */
export function yearToAssign(years: readonly number[], asked: number | undefined, thisYear: number): number {
  if (asked !== undefined && years.includes(asked)) return asked;
  const [first = thisYear, last = thisYear] = [years[0], years.at(-1)];
  return Math.min(Math.max(thisYear, first), last);
}

/** A way to share out. The basis counts for `proportional` alone. */
export type Way = Pick<AssignDraft, 'method' | 'basis'>;

/** The methods that the target's figures can serve: a rate needs both sides, a fall what there is. */
export function methodsFor({ measure, hasRate, direction }: Sheet): readonly AllocationMethod[] {
  if (measure === 'inYear') return ['proportional'];
  if (hasRate) return ['proportional', 'sameReduction', 'sameLevel'];
  return direction === 'down' ? ['proportional', 'sameReduction'] : ['proportional'];
}

export function basesFor({ indicator }: Pick<Sheet, 'indicator'>): readonly AllocationBasis[] {
  return indicator.denominator === null ? ['start'] : ALLOCATION_BASES;
}

/** Every way that differs from the one taken. */
export function otherWays(sheet: Sheet, taken: Way): readonly Way[] {
  return methodsFor(sheet)
    .flatMap((method): readonly Way[] =>
      method === 'proportional' ? basesFor(sheet).map((basis) => ({ method, basis })) : [{ method, basis: 'start' }],
    )
    .filter((way) => wayKey(way) !== wayKey(taken));
}

/** A way as the address names it. */
export function wayKey({ method, basis }: Way): string {
  return method === 'proportional' && basis !== 'start' ? `${method}-${basis}` : method;
}
