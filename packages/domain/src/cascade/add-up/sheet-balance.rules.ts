import { isStrict } from '../bound.rules.ts';
import type { Balance } from './add-up.ts';
import type { Sheet, SheetColumn } from './sheet.ts';

/** What a column of a sheet adds up to, in whole numbers. */
interface ColumnSums {
  readonly amount: number;
  readonly weight: number;
  readonly strict: boolean;
}

type Found = Pick<Balance, 'holds' | 'slackCount'>;

/**
 * `balanceOf` in whole numbers alone. Null where what was cut off could still decide it, or nothing was counted: then it
 * is for fractions. Everything here is within ±(2^53 − 1), see `Sheet`.
 */
export function balanceOfSums(
  { scales, cuts, limits, limitCuts }: Sheet,
  index: number,
  { target: { indicator }, demand }: SheetColumn,
  { amount, weight, strict }: ColumnSums,
): Found | null {
  const [scale, limit] = [scales[index] ?? 0, limits[index] ?? 0];
  if (scale === 0 || weight === 0 || demand.limit === null) return null;
  const divided = indicator.rollUp === 'ratioOfSums';
  const times = divided ? weight : 1;
  const [low, high] = [limit * times - amount - (cuts[index] ?? 0), (limit + (limitCuts[index] ?? 0)) * times - amount];
  const [least, most] = demand.sense === 'ceiling' ? [low, high] : [-high, -low];
  const divisor = divided ? scale * indicator.per : scale;
  const open = isStrict(demand.limit) && !strict;
  const found = slackOf(least, divisor, open);
  if (least === most) return found;
  const other = slackOf(most, divisor, open);
  return other.holds === found.holds && other.slackCount === found.slackCount ? found : null;
}

/** What is left, and the greatest whole number of steps in it; fewer than all of it if it is open. */
function slackOf(slack: number, divisor: number, open: boolean): Found {
  // The remainder makes the division exact.
  const rest = slack % divisor;
  const steps = (slack - rest) / divisor;
  const within = rest < 0 || (open && rest === 0) ? steps - 1 : steps;
  return { holds: open ? slack > 0 : slack >= 0, slackCount: BigInt(within) };
}
