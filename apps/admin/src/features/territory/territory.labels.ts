import type { graphql } from '@bacthang/contract';
import { formatDate, formatInteger } from '../../lib/format.ts';
import type { LabelledLooks } from '../../ui/chip.tsx';
import { untilText } from '../unit/unit.labels.ts';
import type { TerritoryFacts } from './territory.documents.ts';

type Outcome = ReturnType<typeof graphql.scalar<'TerritoryOutcome'>>;
export type Severity = ReturnType<typeof graphql.scalar<'TerritorySeverity'>>;

export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  REPAIRED: 'đã sửa',
  ADDED: 'đã bổ sung',
  DERIVED: 'đã đặt',
  LEFT_OUT: 'bỏ ra',
  KEPT: 'giữ nguyên',
  REFUSED: 'không nhận',
};

/** The gravest first. */
export const SEVERITIES: Readonly<Record<Severity, LabelledLooks>> = {
  ERROR: { label: 'Lỗi', tone: 'bad', icon: 'stop' },
  WARNING: { label: 'Cần xem', tone: 'wait', icon: 'warning' },
  INFO: { label: 'Ghi nhận', tone: 'info', icon: 'info' },
};

const COLUMNS: Readonly<Record<string, string>> = {
  code: 'mã',
  name: 'tên',
  tier: 'cấp',
  type: 'loại',
  parent: 'mã cấp trên',
  validFrom: 'hiệu lực từ',
  validTo: 'hết hiệu lực từ',
  predecessors: 'mã đơn vị cũ',
  source: 'văn bản',
};

/** A column as the file may call it; one that the importer does not know keeps its own name. */
export function columnLabel(column: string | null): string {
  return column === null ? '' : (COLUMNS[column] ?? column);
}

/** `từ 01/07/2025`, `đến hết 30/06/2025`, `không ghi thời hạn`. */
export function validityText(validFrom: string | null, validTo: string | null): string {
  const parts = [validFrom && `từ ${formatDate(validFrom)}`, validTo && untilText(validTo)];
  return parts.filter(Boolean).join(' ') || 'không ghi thời hạn';
}

type Count = TerritoryFacts['report']['counts'][number];

const howMany = (counts: readonly Count[], those: (count: Count) => boolean): number =>
  counts.filter(those).reduce((sum, { count }) => sum + count, 0);

/** `Sẽ thêm 812 đơn vị, sửa 40, bỏ ra 3 chỗ.`; `Đã thêm …` once it is stored; what keeps it from being stored else. */
export function summarySentence({ stored, added, changed, report: { acceptable, counts } }: TerritoryFacts): string {
  const errors = howMany(counts, ({ severity }) => severity === 'ERROR');
  if (!acceptable) return `Tệp có ${formatInteger(errors)} lỗi nên chưa lưu gì. Sửa trong tệp rồi chọn lại.`;
  if (added === 0 && changed === 0) return 'Tệp này không có gì mới: mọi đơn vị trong tệp đã lưu đúng như vậy.';
  const left = howMany(counts, ({ done }) => done === 'LEFT_OUT');
  const what = `thêm ${formatInteger(added)} đơn vị, sửa ${formatInteger(changed)}, bỏ ra ${formatInteger(left)} chỗ`;
  return stored ? `Đã ${what}.` : `Sẽ ${what}. Chưa lưu gì.`;
}

const FORMS: Readonly<Record<string, string>> = { 'YYYY-MM-DD': '2025-07-01', 'DD/MM/YYYY': '01/07/2025' };

/** What could have stood there: columns by their names, dates by an example. */
export function allowedText(allowed: string): string {
  return allowed
    .split(', ')
    .map((each) => FORMS[each] ?? columnLabel(each))
    .join(', ');
}
