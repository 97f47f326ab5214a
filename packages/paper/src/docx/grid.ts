import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };

/** Columns side by side without lines, as a title block and a signature stand. `widths` in twentieths of a point. */
export function sideBySide(widths: readonly number[], cells: readonly (readonly Paragraph[])[]): Table {
  const children = cells.map(
    (content, index) =>
      new TableCell({
        children: [...content],
        borders: NO_BORDERS,
        margins: { left: 0, right: 0 },
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
      }),
  );
  return new Table({
    rows: [new TableRow({ children, cantSplit: true })],
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
  });
}
