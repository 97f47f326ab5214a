import { isStrict } from '../bound.rules.ts';
import type { Sheet, SheetColumn } from './sheet.ts';

/** What the figures of one column come to. */
interface ColumnSums {
  readonly amount: number;
  readonly weight: number;
  readonly strict: boolean;
}

/**
 * The slack of a column, as the greatest whole number of households or persons that may still be added to (or taken from)
 * it; it holds if that is not below zero. Whole numbers alone, all within ±(2^53 − 1), see `Sheet`. Null where what was
 * cut off could decide it, or nothing was counted: then it is for fractions.
 */
export function slackCountOf(
  { scales, cuts, limits, limitCuts }: Sheet,
  index: number,
  { target: { indicator }, demand }: SheetColumn,
  { amount, weight, strict }: ColumnSums,
): number | null {
  const scale = scales[index] ?? 0;
  if (scale === 0 || weight === 0 || demand.limit === null) return null;
  const limit = limits[index] ?? 0;
  const divided = indicator.rollUp === 'ratioOfSums';
  const times = divided ? weight : 1;
  const below = limit * times - amount - (cuts[index] ?? 0);
  const above = (limit + (limitCuts[index] ?? 0)) * times - amount;
  const ceiling = demand.sense === 'ceiling';
  const divisor = divided ? scale * indicator.per : scale;
  const open = isStrict(demand.limit) && !strict;
  const least = stepsWithin(ceiling ? below : -above, divisor, open);
  return below === above || least === stepsWithin(ceiling ? above : -below, divisor, open) ? least : null;
}

/** The greatest whole number of steps in it; fewer than all of it if it is open. The remainder makes the division exact. */
function stepsWithin(slack: number, divisor: number, open: boolean): number {
  const rest = slack % divisor;
  const steps = (slack - rest) / divisor;
  return rest < 0 || (open && rest === 0) ? steps - 1 : steps;
}
