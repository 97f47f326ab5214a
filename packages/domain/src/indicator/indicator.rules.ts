import type { Indicator } from './indicator.ts';

type Measured = Pick<Indicator, 'valueType'>;

/** Ratios and rates: a numerator over a denominator. */
export function isQuotient({ valueType }: Measured): boolean {
  return valueType === 'ratio' || valueType === 'rate';
}

/** Counts, money and milestones come in whole units only. */
export function isWhole({ valueType }: Measured): boolean {
  return valueType === 'count' || valueType === 'money' || valueType === 'milestone';
}

/** Decimals that a figure of the indicator is shown with at least: two for a ratio or rate, none for what is whole. */
export function decimalsOf(indicator: Measured): number {
  return isQuotient(indicator) ? 2 : 0;
}
