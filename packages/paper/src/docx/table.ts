import { Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { TablePiece } from '../body/piece.ts';
import type { Layout, Look } from '../layout/layout.ts';
import { paragraph } from './paragraph.ts';
import type { Alignment } from './units.ts';

/** Tables are set smaller than the text around them; no document says how. */
const CELL_SIZE = 11;
/** Small print, in points. */
export const SMALL_SIZE = 8;

/** A table as wide as the page's text, its head again on every page, its sums at the foot. */
export function tableOf({ columns, rows, sums }: TablePiece, layout: Layout, textWidth: number): Table {
  const look: Look = { ...layout.looks.body, size: CELL_SIZE };
  const bold: Look = { ...look, bold: true };
  const whole = columns.reduce((sum, { weight }) => sum + weight, 0);
  const widths = columns.map(({ weight }) => Math.floor((textWidth * weight) / whole));
  const row = (cells: readonly string[], how: Look, align: (index: number) => Alignment, tableHeader = false) =>
    new TableRow({
      ...{ tableHeader, cantSplit: true },
      children: columns.map(
        (_, index) =>
          new TableCell({
            children: [paragraph(cells[index] ?? '', how, { align: align(index), before: 2, after: 2 })],
            verticalAlign: VerticalAlignTable.CENTER,
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
          }),
      ),
    });
  const alignOf = (index: number): Alignment => columns[index]?.align ?? 'start';
  return new Table({
    rows: [
      row(
        columns.map(({ head }) => head),
        bold,
        () => 'centre',
        true,
      ),
      ...rows.map((cells) => row(cells, look, alignOf)),
      ...(sums === null ? [] : [row(sums, bold, alignOf)]),
    ],
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 80, right: 80 },
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
  });
}
