import { formatInteger } from '../../../lib/format.ts';
import { refusalSentence } from '../../../lib/refusal.labels.ts';
import type { LabelledLooks } from '../../../ui/chip.tsx';
import { findingLooks } from '../../sheet/sheet-preview.tsx';
import { countsText } from '../figure.labels.ts';
import type { ResultSheet, SheetColumn, SheetFigure, SheetFinding } from './result-sheet.documents.ts';
import type { LineFilter } from './result-sheet.lines.ts';

export const OUTCOMES: Readonly<Record<SheetFigure['outcome'], LabelledLooks>> = {
  ADDED: { tone: 'info', icon: 'plus', label: 'Mới' },
  CHANGED: { tone: 'wait', icon: 'edit', label: 'Khác số đang ghi' },
  UNCHANGED: { tone: 'plain', icon: 'done', label: 'Không đổi' },
};

export const FILTERS: Readonly<Record<LineFilter, string>> = {
  all: 'Tất cả',
  wrong: 'Chỉ ô có lỗi, cần xem',
  changed: 'Khác số đang ghi',
  added: 'Mới',
  unchanged: 'Không đổi',
};

export const ROLES: Readonly<Record<SheetColumn['role'], string>> = {
  UNIT_NAME: 'Tên đơn vị',
  UNIT_CODE: 'Mã đơn vị',
  INDICATOR_NAME: 'Tên chỉ tiêu',
  INDICATOR_CODE: 'Mã chỉ tiêu',
  SUBGROUP: 'Nhóm',
  MEASURE_UNIT: 'Đơn vị tính',
  YEAR: 'Năm',
  NOTE: 'Ghi chú',
  NUMERATOR: 'Tử số, số lượng',
  DENOMINATOR: 'Mẫu số',
  VALUE: 'Kết quả',
  LEFT_OUT: 'Bỏ qua',
};

const LEFT_OUT: Readonly<Record<NonNullable<SheetColumn['leftOut']>, string>> = {
  ORDINAL: 'số thứ tự',
  PLAN: 'số kế hoạch, không phải kết quả',
  ESTIMATE: 'số ước, không phải kết quả',
  COMPARISON: 'cột so sánh',
  UNKNOWN: 'không rõ là gì',
};

export function leftOutLabel(reason: NonNullable<SheetColumn['leftOut']>): string {
  return LEFT_OUT[reason];
}

interface Counts {
  readonly numerator: string | null;
  readonly denominator: string | null;
}

/** `31 / 2.000`, `48`; a dash where there is none. */
export function figureText(figure: Counts | null): string {
  if (figure?.numerator == null) return '–';
  return countsText(figure) ?? formatInteger(figure.numerator);
}

/** What is wrong at a cell, and for units of others whose it is to say. */
export function findingSentence({ refusal }: SheetFinding): string {
  if (refusal.code === 'NOT_ALLOWED') return `Số liệu của ${refusal.value ?? 'đơn vị này'} do đơn vị đó tự nhập.`;
  return refusalSentence({ ...refusal, subject: refusal.code === 'UNIT_NOT_ON_DAY' ? refusal.subject : null });
}

/** What is to be said of each cell of a sheet: what is wrong before what would be stored. */
export function marksOf({
  figures,
  findings,
}: Pick<ResultSheet, 'figures' | 'findings'>): ReadonlyMap<string, LabelledLooks> {
  return new Map([
    ...figures.flatMap(({ cells, outcome }) => cells.map((cell) => [cell, OUTCOMES[outcome]] as const)),
    ...findings
      .toSorted((one, other) => Number(other.warning) - Number(one.warning))
      .flatMap(({ cell, warning }) => (cell === null ? [] : [[cell, findingLooks(warning)] as const])),
  ]);
}
