import type { DecimalString } from './decimal.ts';
import { foldVietnamese } from './fold.ts';
import { isFormula } from './sheet.rules.ts';
import { type NumberRefusal, parseVietnameseNumber } from './vietnamese-number.ts';

/** What a cell for a figure says. `counts` is a part of a whole, `12/345`; `percent` whether the figure ends in `%`. */
export type FigureCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: DecimalString; readonly percent: boolean }
  | { readonly kind: 'counts'; readonly numerator: DecimalString; readonly denominator: DecimalString }
  | { readonly kind: 'formula' }
  | { readonly kind: 'unread'; readonly reason: NumberRefusal };

/** What tables write where there is nothing: dashes, dots, `x`. */
const NOTHING = /^(?:[-–—−.…\s]*|x)$/i;

/**
 * A cell for a figure as offices write it: `1.234,5`, `12,5%`, `230 hộ` where that is the unit it is counted in, `12/345`, or
 * one of the ways to leave it empty. A formula is never its value. The value is always made of the cell's own digits.
 */
export function readFigureCell(text: string, measureUnit = ''): FigureCell {
  const cell = text.normalize('NFC').trim();
  if (NOTHING.test(cell)) return { kind: 'empty' };
  const percent = cell.endsWith('%');
  const figure = parseVietnameseNumber(percent ? cell.slice(0, -1) : withoutUnit(cell, measureUnit));
  if (figure.value !== null) return { kind: 'number', value: figure.value, percent };
  if (isFormula(cell)) return { kind: 'formula' };
  const [above = '', below = '', ...more] = cell.split('/');
  const [numerator, denominator] = [parseVietnameseNumber(above).value, parseVietnameseNumber(below).value];
  if (more.length === 0 && numerator !== null && denominator !== null)
    return { kind: 'counts', numerator, denominator };
  return { kind: 'unread', reason: figure.reason };
}

function withoutUnit(cell: string, measureUnit: string): string {
  const [, figure = '', unit = ''] = /^(.*?\d)\s*(\p{L}.*)$/u.exec(cell) ?? [];
  return unit !== '' && foldVietnamese(unit) === foldVietnamese(measureUnit) ? figure : cell;
}
