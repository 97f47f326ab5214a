import { decimalsOf, type Indicator } from '../indicator/index.ts';
import { toShownDecimal } from '../shared/exact.ts';
import type { Bound } from './requirement.ts';

const SYMBOLS: Readonly<Record<Bound['comparator'], string>> = { lt: '<', le: '<=', eq: '=', ge: '>=', gt: '>' };

/** A bound as a refusal names it: `<=1.90`. */
export function boundText(bound: Bound | null, indicator: Pick<Indicator, 'valueType'>): string | null {
  return bound && `${SYMBOLS[bound.comparator]}${toShownDecimal(bound.value, decimalsOf(indicator))}`;
}
