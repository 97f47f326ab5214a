import type { Indicator } from '../../indicator/index.ts';
import { type Fraction, quotient, scale } from '../../shared/exact.ts';
import type { Allocation, AllocationDirection, Share } from './allocation.ts';

/**
 * A line of the table that offices print (cascade §5): hộ, hộ nghèo, tỷ lệ, giảm, tỷ lệ cuối. Counts in whole units,
 * rates exact in the indicator's unit (percent); the denominator is held as it was. Null where a figure is not known,
 * and the rate where there is nobody.
 */
export interface OfficeRow {
  readonly denominator: bigint | null;
  readonly start: bigint | null;
  readonly startRate: Fraction | null;
  readonly share: bigint;
  readonly end: bigint | null;
  readonly endRate: Fraction | null;
}

type Measured = Pick<Indicator, 'per'>;
type Counts = Pick<OfficeRow, 'denominator' | 'start' | 'share'>;

/** One unit's line. */
export function officeRow({ unit, share }: Share, direction: AllocationDirection, indicator: Measured): OfficeRow {
  return rowOf({ denominator: unit.denominator, start: unit.start, share }, direction, indicator);
}

/** The bottom line: rates of the sums, never a mean. A sum is null where one of its parts is. */
export function officeTotal({ shares, direction }: Allocation, indicator: Measured): OfficeRow {
  let [denominator, start, share]: [bigint | null, bigint | null, bigint] = [0n, 0n, 0n];
  for (const part of shares) {
    denominator = denominator === null || part.unit.denominator === null ? null : denominator + part.unit.denominator;
    start = start === null || part.unit.start === null ? null : start + part.unit.start;
    share += part.share;
  }
  return rowOf({ denominator, start, share }, direction, indicator);
}

function rowOf({ denominator, start, share }: Counts, direction: AllocationDirection, { per }: Measured): OfficeRow {
  const end = start === null ? null : direction === 'down' ? start - share : start + share;
  const rate = (count: bigint | null): Fraction | null => {
    const part = count === null || denominator === null ? null : quotient(count, denominator);
    return part && scale(part, BigInt(per));
  };
  return { denominator, start, startRate: rate(start), share, end, endRate: rate(end) };
}
