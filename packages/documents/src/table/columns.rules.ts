import type { Paragraph } from '../paragraph/paragraph.ts';
import { timesIn } from '../time/time.rules.ts';
import type { NamedTime } from '../time/time.ts';

/** What a column of a table of targets holds. `promised` and `past` are figures, of a time if the head names one. */
export type Column =
  | { readonly role: 'label' | 'unit' | 'place' | 'other' | 'share' }
  | { readonly role: 'promised' | 'past'; readonly time: NamedTime | null };

export interface TableHead {
  readonly columns: readonly Column[];
  /** The folded words over each column. */
  readonly heads: readonly string[];
  /** How many rows the head takes. */
  readonly height: number;
}

const TALLEST = 6;
/** A figure in a cell, with what may stand around it: "≥ 95%", "giảm 2%/năm", "từ 1,5 đến 2", "12 xã". */
export const CELL_FIGURE =
  /^(?:(?:giam|tang|con|dat)\s)?(?:[<>≤≥~]\s*=?|duoi|tren|tu|khoang|it nhat|toi thieu|khong qua|toi da)?\s*\d[\d.,]*\s*(?:%|‰)?(?:\s*(?:-|den)\s*\d[\d.,]*\s*%?)?(?:\s*tro len)?(?:\s*\/?\s*[\p{L}][\p{L} /]{0,20})?$/u;
const YEAR = /^(?:nam\s*)?(?:19|20)\d\d$/;
const ENUMERATOR = /^(?:[ivx]{1,5}|[a-h]|\d{1,2})\.?$/;

/** The head of a table by its first rows, or null where it is no table of targets or results. */
export function headOf(rows: readonly Paragraph[], firstYear: number | null): TableHead | null {
  const cells = rows.slice(0, TALLEST + 1).map(cellsOf);
  const height = cells.findIndex((row, index) => index > 0 && !isNumbering(row) && (isSection(row) || hasFigures(row)));
  if (height < 1 || height > TALLEST) return null;
  const titles = spread(cells.slice(0, height).filter((row) => !isNumbering(row)));
  const width = Math.max(...titles.map((row) => row.length));
  const heads = Array.from({ length: width }, (_, column) =>
    [...new Set(titles.map((row) => row[column] ?? ''))].join(' ').trim(),
  );
  const roles = heads.map((head) => columnOf(head, firstYear));
  const isOfTargets = roles.some(({ role }) => role === 'label');
  // "Đơn vị" beside indicators is what they are counted in; alone it is whose row it is.
  const columns = roles.map((column, index): Column => {
    const named = heads[index] ?? '';
    if (isOfTargets && named === 'don vi') return { role: 'unit' };
    if (!isOfTargets || column.role === 'label') return column;
    if (WHOLE.test(named)) return { role: 'promised', time: timesIn(named).at(-1) ?? null };
    return column.role !== 'unit' && OF_A_UNIT.test(named) ? { role: 'share' } : column;
  });
  const usable = columns.some(({ role }) => role === 'label' || role === 'place');
  return usable ? { columns, heads, height } : null;
}

/** The row or column of a unit as a whole, beside those of its parts. */
export const WHOLE =
  /^(?:toan (?:tinh|huyen|xa|thanh pho|thi xa|quan|phuong|dia ban|vung)|tong(?: (?:cong|so|toan \p{L}+))?$|cong(?: chung)?$|chung toan)/u;
/** One unit's own column: "Xã Chiềng Ban". */
const OF_A_UNIT =
  /^(?:huyen|xa|thi tran|thanh pho|tp\.?|phuong|thi xa|thon|ap|ban|buon|khu pho|khom|xom|dac khu) (?!thi tran|huyen|xa\b|phuong\b)\p{L}+/u;

/** In a text a title over several columns stands over the first alone: it is the others' too, as the row below shows. */
function spread(titles: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return titles.map((row, index) => {
    const filled = [...row];
    for (const [column, below] of (titles[index + 1] ?? []).entries()) {
      if (column > 0 && below !== '' && (filled[column] ?? '') === '') filled[column] = filled[column - 1] ?? '';
    }
    return filled;
  });
}

function hasFigures(row: readonly string[]): boolean {
  return row.slice(1).some((cell) => CELL_FIGURE.test(cell) && !YEAR.test(cell));
}

/** "(1) | (2) | (3)", "A | B | 1 | 2": the columns counted, under their names. */
function isNumbering(row: readonly string[]): boolean {
  const named = row.filter((cell) => cell !== '');
  const numbers = named.flatMap((cell) => /^\(?(\d{1,2})\)?(?:\s*=.{0,20})?$/.exec(cell)?.[1] ?? []).map(Number);
  const letters = named.filter((cell) => /^\(?[a-h]\)?$/.test(cell)).length;
  const ascending = numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
  return numbers.length >= 2 && numbers.length + letters === named.length && ascending && (numbers[0] ?? 0) <= 3;
}

/** "I | Chỉ tiêu tổng hợp | | |": what the rows below it are about. */
export function isSection(row: readonly string[]): boolean {
  const [first = '', second = '', ...rest] = row;
  return ENUMERATOR.test(first) && second.length > 3 && rest.every((cell) => cell === '' || cell === second);
}

/** The folded text of each cell. */
export function cellsOf({ folded, row }: Paragraph): readonly string[] {
  return (row?.cells ?? []).map(({ start, end }) => folded.slice(start, end).trim());
}

const COMPARES =
  /^(?:so sanh|ty le (?:%|so)|% so|chenh lech|tang|giam|ghi chu|tang,? giam)|so (?:voi|sanh)|\d\s*\/\s*\d{4}|\/ ?(?:th|kh|uoc)(?![\p{L}])/u;
const PROMISED = /(?<!\p{L})(?:ke hoach|kh|muc tieu|chi tieu|phan dau|lo trinh|du kien)(?!\p{L})/u;
const PAST = /(?<!\p{L})(?:thuc hien|th|hien trang|ket qua|uoc|dau ky|so lieu nam|nam goc|co so|xuat phat)(?!\p{L})/u;

function columnOf(head: string, firstYear: number | null): Column {
  if (/^(?:so )?(?:tt|stt)\b|^ghi chu|^co quan|^chu tri|^don vi (?:chu tri|thuc hien|phoi hop)/.test(head))
    return { role: 'other' };
  if (/don vi tinh|^dvt|^don vi do|^d\.v\.t|^dv tinh/.test(head)) return { role: 'unit' };
  const time = timesIn(head).at(-1) ?? null;
  const isLabel =
    /^(?:ten |danh muc |he thong )?(?:cac )?(?:chi tieu|muc tieu|noi dung|chi so|tieu chi|nhiem vu)(?! (?:giam|tang|thoat|duoc giao|phan dau|so ho|ho|ty le))/.test(
      head,
    );
  if (isLabel && time === null && !/giao|ke hoach/.test(head)) return { role: 'label' };
  if (COMPARES.test(head)) return { role: 'other' };
  const promised = /ke hoach thuc hien/.test(head) || (PROMISED.test(head) && !/(?:ket qua|uoc) thuc hien/.test(head));
  const isPast = PAST.test(head) && !promised;
  if (time !== null) return { role: isPast || (firstYear !== null && time.to < firstYear) ? 'past' : 'promised', time };
  if (isPast) return { role: 'past', time: null };
  if (promised && !/^don vi|^dia phuong/.test(head)) return { role: 'promised', time: null };
  if (
    /^(?:ten )?(?:don vi|dia phuong|xa|phuong|huyen|thon|ban|ap|buon|khu pho|khu dan cu|to dan pho|khom|xom|thi tran|thanh pho|dia ban|ten xa)/.test(
      head,
    )
  )
    return { role: 'place' };
  return { role: 'other' };
}
