import type { Chain } from '@bacthang/domain';

interface Above {
  readonly chain: Chain;
  /** The body it belongs to: a department's committee. */
  readonly partOf: string | null;
  /** The unit above, as it stands within a sentence: `tỉnh Bình Định`; null right below the country. */
  readonly unitAbove: string | null;
}

/**
 * What is written above an issuer's name: the body it belongs to; over a committee of the Party the Party's organization
 * of the unit above (`Đảng bộ tỉnh Bình Định`); over a committee of the State nothing.
 */
export function superiorOf({ chain, partOf, unitAbove }: Above): string | null {
  if (partOf !== null) return partOf;
  return chain === 'party' && unitAbove !== null ? `Đảng bộ ${unitAbove}` : null;
}
