import { type Refusal, refusal } from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';

const MOST_ROWS = 10_100;
const MOST_CELLS = 100;
const LONGEST_CELL = 4_000;

export const SheetRowInput = builder.inputType('SheetRowInput', {
  description: 'A row of a sheet.',
  fields: (t) => ({
    number: t.int({ required: true, description: 'The number that a spreadsheet shows beside it.' }),
    cells: t.stringList({
      required: true,
      description: 'Its cells as text, from column A on: figures with a decimal comma, a formula as `=A1`.',
    }),
  }),
});

/** Whether a sheet is one that is read: `tooMany` (rows, cells of a row), `textTooLong`. */
export function checkRows(rows: readonly (typeof SheetRowInput.$inferInput)[], input: string): Refusal | null {
  const told = (place: string, value: number, most: number, code: 'tooMany' | 'textTooLong') =>
    refusal(code, [input, place], { value: String(value), allowed: `0..${most}` });
  if (rows.length > MOST_ROWS) return told('rows', rows.length, MOST_ROWS, 'tooMany');
  for (const { cells } of rows) {
    if (cells.length > MOST_CELLS) return told('cells', cells.length, MOST_CELLS, 'tooMany');
    const long = cells.find((cell) => cell.length > LONGEST_CELL);
    if (long !== undefined) return told('cells', long.length, LONGEST_CELL, 'textTooLong');
  }
  return null;
}
