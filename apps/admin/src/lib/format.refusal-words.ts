import { isDecimalString } from '@bacthang/domain/shared';
import { formatDecimal } from './format.ts';
import { type NumberRefusal, numberRefusalLabel } from './format.parse.ts';

const FIELDS: Readonly<Record<string, string>> = {
  statement: 'Nội dung chỉ tiêu',
  section: 'Mục trong văn bản',
  assessor: 'Cơ quan đánh giá',
  note: 'Ghi chú',
  reason: 'Lý do',
  kind: 'Loại cam kết',
  comparator: 'So sánh',
  value: 'Mức',
  upper: 'Mức phấn đấu',
  periodFrom: 'Năm đầu',
  periodTo: 'Năm cuối',
  baseYear: 'Năm gốc',
  outlookYear: 'Năm định hướng',
  condition: 'Điều kiện',
  reference: 'Căn cứ so sánh',
  commitment: 'Mức của đơn vị',
  numerator: 'Tử số',
  denominator: 'Mẫu số',
  year: 'Năm',
  title: 'Tên',
  name: 'Tên',
  email: 'Thư điện tử',
  password: 'Mật khẩu',
  issuedOn: 'Ngày ban hành',
  documentNumber: 'Số văn bản',
  issuer: 'Cơ quan ban hành',
  date: 'Ngày',
  paragraphs: 'Đoạn văn',
  heading: 'Tiêu đề mục',
  description: 'Mô tả',
  duty: 'Nhiệm vụ',
};

/** The field a path leads to, by the name it has on screens. Positions in lists are left out. */
export function fieldLabel(path: readonly string[]): string {
  const known = path.findLast((step) => Object.hasOwn(FIELDS, step));
  return (known && FIELDS[known]) ?? 'Mục này';
}

/** `0..100` → `từ 0 đến 100`; `1..` → `từ 1 trở lên`; `(0..1]` → `trên 0, không quá 1`; `>2` → `trên 2`. */
export function allowedWords(allowed: string, format: (text: string) => string = figure): string {
  const range = /^(\(?)(-?[\d.]*?)\.\.(-?[\d.]*)\]?$/.exec(allowed);
  if (!range) return boundWords(allowed);
  const [, open, from = '', to = ''] = range;
  if (open) return to === '' ? `trên ${format(from)}` : `trên ${format(from)}, không quá ${format(to)}`;
  if (to === '') return `từ ${format(from)} trở lên`;
  return from === to ? `là ${format(from)}` : `từ ${format(from)} đến ${format(to)}`;
}

const BOUNDS: readonly (readonly [symbol: string, words: (value: string) => string])[] = [
  ['<=', (value) => `không quá ${value}`],
  ['>=', (value) => `từ ${value} trở lên`],
  ['<', (value) => `dưới ${value}`],
  ['>', (value) => `trên ${value}`],
  ['=', (value) => value],
];

/** `<=0.80` → `không quá 0,80`; null, where there is no figure, → `chưa có số`. */
export function boundWords(bound: string | null): string {
  if (bound === null) return 'chưa có số';
  const found = BOUNDS.find(([symbol]) => bound.startsWith(symbol));
  return found ? found[1](figure(bound.slice(found[0].length))) : bound;
}

function figure(text: string): string {
  return isDecimalString(text) ? formatDecimal(text) : text;
}

/** A reason found while reading what was typed; rules of the domain only say that it is no decimal. */
export type NumberRefusalReason = NumberRefusal | (string & {}) | null;

export function numberReason(reason: NumberRefusalReason): string {
  return numberRefusalLabel(reason === 'pointIsNotDecimal' || reason === 'empty' ? reason : 'notNumber');
}
