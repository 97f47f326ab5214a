import type { PastResult } from '@bacthang/domain';
import type { PaperCatalogue } from '../../paper.ts';
import { formatDecimal, formatInteger, formatYears } from '../../words/index.ts';
import { measureName, unitOf } from '../measure.ts';
import type { Piece, TableColumn } from '../piece.ts';

const COLUMNS: readonly TableColumn[] = [
  { head: 'Chỉ số', align: 'start', weight: 5 },
  { head: 'Đơn vị tính', align: 'centre', weight: 2 },
  { head: 'Năm', align: 'centre', weight: 2 },
  { head: 'Kết quả', align: 'end', weight: 2 },
  { head: 'Kết quả so với kế hoạch', align: 'end', weight: 2 },
];

/** Figures of the past period, in the order of the plan. */
export function pastResultPieces(results: readonly PastResult[], catalogue: PaperCatalogue): readonly Piece[] {
  const rows = results.map(({ indicatorCode, subgroupCode, periodFrom, year, value, count, planned }) => [
    measureName(indicatorCode, subgroupCode, catalogue),
    unitOf(indicatorCode, catalogue),
    formatYears(periodFrom ?? year, year),
    [value && formatDecimal(value), count && formatInteger(count)].filter(Boolean).join(' / '),
    planned === null ? '' : `kế hoạch ${formatDecimal(planned)}`,
  ]);
  return [{ kind: 'table', columns: COLUMNS, rows, sums: null }];
}
