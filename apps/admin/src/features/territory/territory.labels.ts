import type { graphql } from '@bacthang/contract';
import { formatDate, formatInteger } from '../../lib/format.ts';
import type { Tone } from '../../ui/chip.tsx';
import type { IconName } from '../../ui/icon.tsx';
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
export const SEVERITIES: Readonly<
  Record<Severity, { readonly words: string; readonly tone: Tone; readonly icon: IconName }>
> = {
  ERROR: { words: 'Lỗi', tone: 'bad', icon: 'stop' },
  WARNING: { words: 'Cần xem', tone: 'wait', icon: 'warning' },
  INFO: { words: 'Ghi nhận', tone: 'info', icon: 'info' },
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

/** `từ 01/07/2025`, `đến 01/07/2025`, `không ghi thời hạn`; the last day is the one before `validTo`. */
export function validityText(validFrom: string | null, validTo: string | null): string {
  const parts = [validFrom && `từ ${formatDate(validFrom)}`, validTo && `đến trước ${formatDate(validTo)}`];
  return parts.filter(Boolean).join(' ') || 'không ghi thời hạn';
}

/** How many rows the file loses: what was left out or refused. */
export function leftOut({ report }: TerritoryFacts): number {
  return report.counts
    .filter(({ done }) => done === 'LEFT_OUT' || done === 'REFUSED')
    .reduce((sum, { count }) => sum + count, 0);
}

/** `Sẽ thêm 812 đơn vị, sửa 40, bỏ ra 3.`; `Đã thêm …` once it is stored; what keeps it from being stored else. */
export function summarySentence(facts: TerritoryFacts): string {
  const { stored, added, changed, report } = facts;
  const left = leftOut(facts);
  if (!report.acceptable) return `Tệp có ${formatInteger(left)} lỗi nên chưa lưu gì. Sửa trong tệp rồi chọn lại.`;
  if (added === 0 && changed === 0) return 'Tệp này không có gì mới: mọi đơn vị trong tệp đã lưu đúng như vậy.';
  const what = `thêm ${formatInteger(added)} đơn vị, sửa ${formatInteger(changed)}, bỏ ra ${formatInteger(left)}`;
  return stored ? `Đã ${what}.` : `Sẽ ${what}. Chưa lưu gì.`;
}
