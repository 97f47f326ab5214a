import type { PaperStream } from '../container/steady-zip.ts';
import type { PaperResults } from '../paper.ts';
import { heading, number, text, WHOLE } from './cells.ts';
import { workbook } from './workbook.ts';

const COLUMNS = [
  ['Mã đơn vị', 12],
  ['Đơn vị', 28],
  ['Mã chỉ tiêu', 24],
  ['Chỉ tiêu', 50],
  ['Nhóm', 24],
  ['Đơn vị tính', 14],
  ['Tử số, số lượng', 18],
  ['Mẫu số', 18],
  ['Ghi chú', 30],
] as const;

/** The results that a unit has to report of a year as a spreadsheet to fill in, a line each, with what is on record. */
export function writeResults({ unitCode, unitName, year, lines }: PaperResults): Promise<PaperStream> {
  return workbook({
    name: 'Kết quả',
    rows: [
      [text(`Kết quả thực hiện năm ${year}: ${unitName}`, { fontWeight: 'bold', wrap: false })],
      COLUMNS.map(([head]) => heading(head)),
      ...lines.map(({ indicator, subgroup, numerator, denominator, note }) => [
        ...[unitCode, unitName, indicator.code, indicator.name].map((each) => text(each)),
        ...[subgroup?.name ?? '', indicator.unit].map((each) => text(each)),
        number(numerator, WHOLE),
        number(denominator, WHOLE),
        text(note ?? ''),
      ]),
    ],
    widths: COLUMNS.map(([, width]) => width),
    headRows: 2,
  });
}
