import type { Sheet } from '../sheet.ts';
import { raised } from '../words/assign.labels.ts';
import { type AssignRow, type Column, type ColumnKey, cellValue } from './assign.columns.ts';
import { headingOf } from './assign.paste.ts';

interface Exported {
  readonly sheet: Sheet;
  readonly columns: readonly Column[];
  readonly rows: readonly AssignRow[];
  readonly totals: Readonly<Record<ColumnKey, string | null>>;
}

/** The whole table as text, heads and totals with it. Figures in Vietnamese form, not grouped: any Excel reads them so. */
export function exportedTable({ sheet, columns, rows, totals }: Exported): readonly (readonly string[])[] {
  return [
    ['Đơn vị', ...columns.map(headingOf)],
    ...rows.map((row) => [raised(row.unit.fullName), ...columns.map(({ key }) => plain(cellValue(row, key, sheet)))]),
    ['Cộng', ...columns.map(({ key }) => plain(totals[key]))],
  ];
}

/** Text as a cell of an exported table. */
export function plain(value: string | null): string {
  return (value ?? '').replace('.', ',');
}

/** For the clipboard: a spreadsheet takes tabs as cells. */
export function toTsv(table: readonly (readonly string[])[]): string {
  return table.map((line) => line.map((cell) => cell.replaceAll(/[\t\r\n]+/g, ' ')).join('\t')).join('\r\n');
}

const BOM = '\uFEFF';

/** For a file: with the comma as decimal sign, Excel in Vietnamese divides cells by semicolons; the mark in front says UTF-8. */
export function toCsv(table: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return `${BOM}${table.map((line) => line.map(quoted).join(';')).join('\r\n')}\r\n`;
}
