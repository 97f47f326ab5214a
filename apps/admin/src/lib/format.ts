import type { DecimalString } from '@bacthang/domain/shared';
import { formatDecimal, MINUS } from '@bacthang/paper/words';

export {
  formatDecimal,
  formatDocumentDate,
  formatInteger,
  formatPartialDate,
  formatQuantity,
  formatYears,
} from '@bacthang/paper/words';
export * from './format.date.ts';
export * from './format.parse.ts';

/** `0.10` → `0,10 điểm %`: a difference of two percentages is points, never percent. */
export function formatPercentPoints(text: DecimalString, digits?: number): string {
  return `${formatDecimal(text, digits)} điểm %`;
}

/** A figure with its sign, as differences are written: `+0,10`, `−12`, `0`. */
export function formatSigned(text: DecimalString, digits?: number): string {
  const figure = formatDecimal(text, digits);
  return figure.startsWith(MINUS) || /^[0.,]+$/.test(figure) ? figure : `+${figure}`;
}
