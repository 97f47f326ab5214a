import type { graphql } from '@bacthang/contract';
import { addDays, type PlainDate } from '@bacthang/domain/shared';
import { formatDate, formatInteger } from '../../lib/format.ts';
import type { LabelledLooks } from '../../ui/chip.tsx';
import { answerLabel } from './answer.labels.ts';
import type { Citation, ParameterFacts } from './standard.documents.ts';

type Certainty = ReturnType<typeof graphql.scalar<'Certainty'>>;
type ParameterUnit = ReturnType<typeof graphql.scalar<'ParameterUnit'>>;
export type IncomeWay = ReturnType<typeof graphql.scalar<'IncomeWay'>>;
export type RuleSubject = ReturnType<typeof graphql.scalar<'RuleSubject'>>;

export const SUBJECTS: Readonly<Record<RuleSubject, string>> = {
  STANDARD_IN_FORCE: 'Chuẩn đang áp dụng (chính sách, rà soát thường xuyên)',
  PERIODIC_STANDARD: 'Chuẩn của rà soát định kỳ mở trong khoảng này',
  PROCEDURE: 'Quy trình rà soát',
  SCORE_TABLE: 'Bảng điểm',
  FORM_LAYOUT: 'Mẫu biểu',
};

export const WAYS: Readonly<Record<IncomeWay, string>> = {
  INCOME: 'theo thu nhập (nghị định)',
  SCORE: 'theo phiếu chấm điểm (thông tư)',
};

export const CERTAINTIES: Readonly<Record<Certainty, LabelledLooks>> = {
  TEXT: { label: 'đã đọc văn bản', tone: 'good', icon: 'done' },
  SECONDARY: { label: 'đọc qua nguồn khác', tone: 'good', icon: 'done' },
  DERIVED: { label: 'suy ra từ văn bản', tone: 'good', icon: 'done' },
  UNVERIFIED: { label: 'chưa kiểm chứng', tone: 'wait', icon: 'warning' },
  NOT_FOUND: { label: 'chưa tìm thấy', tone: 'bad', icon: 'stop' },
};

/** How sure a fact is, a word of an administrator included. */
export function certaintyLooks(citation: Pick<Citation, 'certainty'> | null, isConfirmed: boolean): LabelledLooks {
  if (isConfirmed) return { label: 'đã xác nhận', tone: 'good', icon: 'consent' };
  return CERTAINTIES[citation?.certainty ?? 'NOT_FOUND'];
}

/** `QĐ 24/2021/QĐ-TTg, Điều 4`; null: nothing was found. */
export function citationText(citation: Citation | null): string {
  if (citation === null) return 'chưa tìm thấy văn bản';
  const { document, article } = citation;
  return article === null ? document : `${document}, ${article}`;
}

/** A period whose end is the first day of the next: `từ 01/01/2022 đến hết 31/12/2025`. */
export function periodText(from: PlainDate, to: PlainDate): string {
  return `từ ${formatDate(from)} đến hết ${formatDate(addDays(to, -1))}`;
}

const UNITS: Readonly<Record<ParameterUnit, string>> = {
  VND_PER_PERSON_MONTH: 'đồng/người/tháng',
  POINTS: 'điểm',
  INDICATORS: 'chỉ số',
  YEARS: 'tuổi',
  BIRTH_YEAR: '',
  MONTHS: 'tháng',
  PERCENT: '%',
  SQUARE_METRES: 'm²',
  STRUCTURES: 'kết cấu chính',
  ANSWERS: '',
  WORDING: '',
};

export function unitLabel(unit: ParameterUnit): string {
  return UNITS[unit];
}

/** A parameter's value as text; empty where none was found. */
export function valueText({ unit, value }: Pick<ParameterFacts, 'unit' | 'value'>): string {
  const [first] = value;
  if (first === undefined) return 'chưa tìm thấy';
  switch (unit) {
    case 'ANSWERS':
      return value.map(answerLabel).join(', ');
    case 'WORDING':
      return `“${first}”`;
    case 'BIRTH_YEAR':
      return first;
    case 'PERCENT':
      return `${formatInteger(first)}%`;
    default:
      return `${formatInteger(first)} ${UNITS[unit]}`;
  }
}

/** How many parameters stand in the way of an official round that tests income this way. */
export function openFor(parameters: readonly ParameterFacts[], way: IncomeWay): readonly ParameterFacts[] {
  return parameters.filter(({ open, neededBy }) => open && neededBy.includes(way));
}
