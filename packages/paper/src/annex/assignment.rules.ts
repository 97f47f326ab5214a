import type { DecimalString } from '@bacthang/domain';
import type { TableColumn, TablePiece } from '../body/piece.ts';
import type { PaperAssignment, PaperShare } from '../paper.ts';
import { formatDecimal, formatInteger } from '../words/index.ts';

/** What an assignment is called: `Giao chỉ tiêu năm 2024`. */
export function assignmentTitle({ year }: PaperAssignment): string {
  return `Giao chỉ tiêu năm ${year}`;
}

export interface AssignmentColumn {
  readonly head: string;
  readonly figureOf: (share: PaperShare) => bigint | DecimalString | null;
  /** Whether units add up: counts do, rates do not. */
  readonly sums: boolean;
}

/** Figures of an assignment that are known for anybody: counts at the start, what is given, and what that comes to. */
export function assignmentColumns({
  measure,
  direction,
  indicator,
  year,
  shares,
}: PaperAssignment): readonly AssignmentColumn[] {
  const given = measure === 'inYear' ? 'Giao thực hiện' : direction === 'down' ? 'Giao giảm' : 'Giao tăng';
  const columns: readonly AssignmentColumn[] = [
    { head: indicator.denominator ?? 'Tổng số', figureOf: ({ denominator }) => denominator, sums: true },
    { head: indicator.numerator ?? 'Số đầu kỳ', figureOf: ({ start }) => start, sums: true },
    { head: `${given} năm ${year}`, figureOf: ({ share }) => share, sums: true },
    { head: `Mức đến cuối năm ${year} (${indicator.unit})`, figureOf: ({ assigned }) => assigned, sums: false },
  ];
  const shown = measure === 'inYear' ? columns.slice(0, 3) : columns;
  return shown.filter(({ figureOf }) => shares.some((share) => figureOf(share) !== null));
}

/** What a column adds up to; null where a unit's figure is missing, or where adding would mean nothing. */
export function sumOf({ figureOf, sums }: AssignmentColumn, shares: readonly PaperShare[]): bigint | null {
  if (!sums) return null;
  const values = shares.map(figureOf);
  return values.every((value) => typeof value === 'bigint') ? values.reduce((sum, value) => sum + value, 0n) : null;
}

/** The annex of an assignment as a table, units in the order given, sums at the foot. */
export function assignmentTable(assignment: PaperAssignment): TablePiece {
  const { shares } = assignment;
  const columns = assignmentColumns(assignment);
  const shown = (value: bigint | DecimalString | null) => {
    if (value === null) return '';
    return typeof value === 'bigint' ? formatInteger(value) : formatDecimal(value, 2);
  };
  return {
    kind: 'table',
    columns: [
      { head: 'TT', align: 'centre', weight: 1 },
      { head: 'Đơn vị', align: 'start', weight: 4 },
      ...columns.map(({ head }): TableColumn => ({ head, align: 'end', weight: 2 })),
    ],
    rows: shares.map((share, index) => [
      String(index + 1),
      share.unitName,
      ...columns.map(({ figureOf }) => shown(figureOf(share))),
    ]),
    sums: ['', 'Tổng cộng', ...columns.map((column) => shown(sumOf(column, shares)))],
  };
}
