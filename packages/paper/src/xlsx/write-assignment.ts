import { assignmentColumns, assignmentTitle, sumOf } from '../annex/assignment.rules.ts';
import type { PaperStream } from '../container/steady-zip.ts';
import { smallPrint } from '../foot/small-print.ts';
import type { PaperAssignment } from '../paper.ts';
import { columnLetters, DECIMAL, formula, heading, isExact, number, text, WHOLE } from './cells.ts';
import { workbook } from './workbook.ts';

const HEAD_ROWS = 3;
const LEFT_COLUMNS = 2;

/**
 * An assignment as a spreadsheet: figures as numbers, under each column of counts a formula with its sum, beside the sum
 * of what is given the whole that it has to come to.
 */
export function writeAssignment(assignment: PaperAssignment): Promise<PaperStream> {
  const { shares, statement, whole } = assignment;
  const columns = assignmentColumns(assignment);
  const first = HEAD_ROWS + 1;
  const last = HEAD_ROWS + shares.length;
  const sums = columns.map((column, index) => {
    const sum = sumOf(column, shares);
    if (shares.length === 0 || sum === null) return null;
    // A formula leaves out what stands as text, and rounds what a cell cannot hold.
    if (!isExact(sum) || shares.some((share) => !isExact(column.figureOf(share) ?? 0n))) return number(sum, WHOLE);
    const letters = columnLetters(index + LEFT_COLUMNS);
    return formula(`SUM(${letters}${first}:${letters}${last})`, WHOLE);
  });
  return workbook({
    name: 'Giao chỉ tiêu',
    rows: [
      [text(assignmentTitle(assignment), { fontWeight: 'bold', wrap: false })],
      [text(statement, { wrap: false })],
      [heading('TT'), heading('Đơn vị'), ...columns.map(({ head }) => heading(head))],
      ...shares.map((share, index) => [
        number(String(index + 1), '0'),
        text(share.unitName),
        ...columns.map(({ figureOf, sums: counts }) => number(figureOf(share), counts ? WHOLE : DECIMAL)),
      ]),
      [null, text('Tổng cộng', { fontWeight: 'bold' }), ...sums],
      [null, text('Tổng phải giao'), number(whole, WHOLE)],
      [text(smallPrint(assignment), { wrap: false })],
    ],
    widths: [6, 36, ...columns.map(() => 20)],
    headRows: HEAD_ROWS,
  });
}
