import type { CellObject } from 'write-excel-file/universal';
import { printable } from '../container/text.rules.ts';

/** A cell of text, whatever it begins with: nothing that people typed is ever taken for a formula. */
export function text(value: string, more: Partial<CellObject> = {}): CellObject {
  return { value: printable(value), type: String, wrap: true, alignVertical: 'top', ...more };
}

export function heading(value: string): CellObject {
  return text(value, { fontWeight: 'bold', align: 'center', backgroundColor: '#E7EFE9' });
}

/** Whether a spreadsheet, whose numbers are doubles, holds a figure to its last digit. */
export const isExact = (value: string | bigint): boolean => Number.isSafeInteger(Math.trunc(Number(value)));

/** A number that is one, or nothing; `format` as Excel writes formats. One that a cell would round is its digits, as text. */
export function number(value: string | bigint | null, format: string): CellObject | null {
  if (value === null) return null;
  if (!isExact(value)) return text(String(value), { align: 'right' });
  return { value: Number(value), type: Number, format, alignVertical: 'top' };
}

/** A formula of our own making; never of what people typed. */
export function formula(value: string, format: string): CellObject {
  return { value, type: 'Formula', format, fontWeight: 'bold' };
}

/** `0` → `A`: the letters of a column. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest === 0 ? '' : columnLetters(rest - 1)}${String.fromCharCode(65 + (index % 26))}`;
}

export const WHOLE = '#,##0';
/** As many decimals as there are, up to three. */
export const DECIMAL = '#,##0.###';
