import { quotient, scale, toDecimal } from '@bacthang/domain/shared';
import { formatDecimal } from '../../../lib/format.ts';

/** `12,5 %`; nobody in need has no share. */
export function shareText(met: string, inNeed: string): string {
  const share = quotient(BigInt(met), BigInt(inNeed));
  return share === null ? '–' : `${formatDecimal(toDecimal(scale(share, 100n), 1, 'halfUp'))} %`;
}
