import { scale, toDecimal, toFraction } from '@bacthang/domain/shared';
import { formatDecimal } from '../../lib/format.ts';

/** `0.002` → `0,2`: a share as a percentage, without trailing zeros. */
export function percentOf(share: string): string {
  const exact = toDecimal(scale(toFraction(share), 100n), 3, 'halfUp');
  return formatDecimal(exact.replace(/\.?0+$/, ''));
}
