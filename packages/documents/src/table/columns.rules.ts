import type { Paragraph } from '../paragraph/paragraph.ts';
import { timesIn } from '../time/time.rules.ts';
import type { NamedTime } from '../time/time.ts';

/** What a column of a table of targets holds. `promised` and `past` are figures, of a time if the head names one. */
export type Column =
  | { readonly role: 'label' | 'unit' | 'place' | 'other' }
  | { readonly role: 'promised' | 'past'; readonly time: NamedTime | null };

export interface TableHead {
  readonly columns: readonly Column[];
  /** How many rows the head takes. */
  readonly height: number;
}

const TALLEST = 3;
/** A figure in a cell, with what may stand around it. */
export const CELL_FIGURE =
  /^(?:[<>≤≥~]\s*=?|duoi|tren|tu|khoang|it nhat|toi thieu|khong qua|toi da)?\s*\d[\d.,]*\s*(?:%|‰)?(?:\s*-\s*\d[\d.,]*\s*%?)?(?:\s*tro len)?$/;
const YEAR = /^(?:nam\s*)?(?:19|20)\d\d$/;

/** The head of a table by its first rows, or null where it is no table of targets or results. */
export function headOf(rows: readonly Paragraph[], firstYear: number | null): TableHead | null {
  const cells = rows.map(cellsOf);
  const first = cells.findIndex((row) => row.slice(1).some((cell) => CELL_FIGURE.test(cell) && !YEAR.test(cell)));
  const height = first < 0 ? -1 : first;
  if (height < 1 || height > TALLEST) return null;
  const width = Math.max(...cells.slice(0, height).map((row) => row.length));
  const heads = Array.from({ length: width }, (_, column) =>
    [...new Set(cells.slice(0, height).map((row) => row[column] ?? ''))].join(' ').trim(),
  );
  const columns = heads.map((head) => columnOf(head, firstYear));
  const usable = columns.some(({ role }) => role === 'label' || role === 'place');
  return usable ? { columns, height } : null;
}

/** The folded text of each cell. */
export function cellsOf({ folded, row }: Paragraph): readonly string[] {
  return (row?.cells ?? []).map(({ start, end }) => folded.slice(start, end).trim());
}

function columnOf(head: string, firstYear: number | null): Column {
  if (/^(?:so )?(?:tt|stt)\b|^ghi chu|^co quan|^chu tri/.test(head)) return { role: 'other' };
  if (/don vi tinh|^dvt|^don vi do|^d\.v\.t/.test(head)) return { role: 'unit' };
  const time = timesIn(head).at(-1) ?? null;
  const isPast = /thuc hien|hien trang|ket qua|uoc |dau ky|so lieu nam/.test(head);
  if (time !== null) return { role: isPast || (firstYear !== null && time.to < firstYear) ? 'past' : 'promised', time };
  if (isPast) return { role: 'past', time: null };
  if (
    /^(?:ten )?(?:cac )?(?:chi tieu|muc tieu|noi dung|chi so|tieu chi|nhiem vu)/.test(head) &&
    !/giao|ke hoach/.test(head)
  )
    return { role: 'label' };
  if (/^(?:ten )?(?:don vi|dia phuong|xa|phuong|huyen|thon|ban|dia ban|ten xa)/.test(head)) return { role: 'place' };
  return /ke hoach|muc tieu|chi tieu|phan dau/.test(head) ? { role: 'promised', time: null } : { role: 'other' };
}
