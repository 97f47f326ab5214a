import { SYNTHETIC_SENTENCE } from './insight.labels.ts';
import type { PrintedTable } from './report.tables.ts';

/** A spreadsheet would run what begins so. */
const FORMULA = /^[=+@\t\r-]/;

const cell = (text: string) => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
const row = (cells: readonly string[]) => `${cells.map(cell).join(',')}\r\n`;

/** Rows as CSV, marked as UTF-8 so that a spreadsheet reads the accents. */
export const csvRows = (rows: readonly (readonly string[])[]): string => `\uFEFF${rows.map(row).join('')}`;

/** CSV that says on its last line where its households are made up. */
export const markedCsv = (csv: string, synthetic: boolean): string =>
  synthetic ? csv + row([SYNTHETIC_SENTENCE]) : csv;

/** All tables one after the other as CSV, marked as UTF-8 so that a spreadsheet reads the accents. */
export function csvOf(tables: readonly PrintedTable[]): string {
  const blocks = tables.map(
    ({ number, title, columns, rows, note }) =>
      row([`Biểu ${number}. ${title}`]) + row(columns) + rows.map(row).join('') + (note ? row([note]) : ''),
  );
  return `\uFEFF${blocks.join('\r\n')}`;
}
