import type { CommitmentKind, Comparator } from '../commitment.ts';

/** Danh mục chỉ tiêu: the columns of the list in which paper and spreadsheets carry targets, in order. */
export const FORM_COLUMNS = {
  number: 'TT',
  statement: 'Mục tiêu, chỉ tiêu',
  indicator: 'Chỉ số',
  subgroup: 'Nhóm',
  kind: 'Cách đặt chỉ tiêu',
  amount: 'Mức',
  unit: 'Đơn vị tính',
  years: 'Thời gian',
  details: 'Ghi rõ',
} as const;
export type FormColumn = keyof typeof FORM_COLUMNS;
export const FORM_COLUMN_NAMES = Object.keys(FORM_COLUMNS) as readonly FormColumn[];

/** A line of the list, a text a cell. `number` says what lies within what: `3.1` within `3`. */
export type FormRow = Readonly<Record<FormColumn, string>>;

/** What a commitment's kind is called. */
export const COMMITMENT_KIND_WORDS: Readonly<Record<CommitmentKind, string>> = {
  level: 'Mức đạt vào cuối năm',
  averageChange: 'Tăng hoặc giảm bình quân mỗi năm',
  annualQuantity: 'Số lượng mỗi năm',
  totalQuantity: 'Số lượng cả giai đoạn',
  maintain: 'Duy trì mức hằng năm',
  coverage: 'Tỷ lệ trên số có nhu cầu',
  relativeToParent: 'So với mức chung của cấp trên',
  relativeReduction: 'Giảm một phần so với năm gốc',
  asAssigned: 'Theo mức được giao',
  milestone: 'Mốc phải đạt',
  qualitative: 'Không bằng số, có cơ quan đánh giá',
};

export const COMPARATOR_SIGNS: Readonly<Record<Comparator, string>> = {
  lt: '<',
  le: '≤',
  eq: '=',
  ge: '≥',
  gt: '>',
  about: '≈',
};

export const OUTLOOK_WORD = '(định hướng)';
export const DETAIL_WORDS = { baseYear: 'Năm gốc: ', condition: 'Điều kiện: ', reference: 'So với: ' } as const;
