import type { SheetRow } from '@bacthang/files';
import type { FindingCode, FindingLog, Outcome, Place } from '../report/index.ts';
import type { Column } from './columns.ts';
import { MAX_CELL_LENGTH } from './limits.ts';

/** The cells of one row by column, and a way to log what is wrong with one. */
export interface RowCells {
  readonly at: Place;
  /** Trimmed; empty if the column is not there. */
  text(column: Column): string;
  note(code: FindingCode, column: Column, done: Outcome, extra?: { instead?: string; allowed?: string }): void;
}

// What a spreadsheet would run as a formula when the file is opened again.
const FORMULA = /^[=+\-@]/;

/** `null`, logged, when a cell holds a formula or is too long to be what its column says. */
export function rowCells(
  { number, cells }: SheetRow,
  table: string,
  positions: ReadonlyMap<Column, number>,
  log: FindingLog,
): RowCells | null {
  const at: Place = { table, row: String(number), column: null };
  const text = (column: Column): string => cells[positions.get(column) ?? -1]?.trim() ?? '';
  const row: RowCells = {
    at,
    text,
    note: (code, column, done, extra) =>
      log.note(code, { ...at, column }, text(column).slice(0, MAX_CELL_LENGTH), done, extra),
  };
  const columns = [...positions.keys()];
  const formulas = columns.filter((column) => FORMULA.test(text(column)));
  const long = columns.filter((column) => text(column).length > MAX_CELL_LENGTH);
  for (const column of formulas) row.note('cell.formula', column, 'refused', { allowed: 'chữ hoặc số' });
  for (const column of long) row.note('cell.length', column, 'refused', { allowed: `tối đa ${MAX_CELL_LENGTH} ký tự` });
  return formulas.length + long.length === 0 ? row : null;
}
