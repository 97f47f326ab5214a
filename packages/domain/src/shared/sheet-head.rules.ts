import { foldVietnamese } from './fold.ts';
import type { SheetRow } from './sheet.ts';

/** A column of a table with the words over it, from the top down: two where the head has two lines. */
export interface HeadedColumn {
  readonly place: number;
  readonly words: readonly string[];
}

/** A table in a sheet: its head, what stands above it, and the rows under it. */
interface HeadedTable {
  readonly above: readonly SheetRow[];
  /** The numbers of the head's first and last row. */
  readonly headRows: readonly [number, number];
  readonly columns: readonly HeadedColumn[];
  readonly body: readonly SheetRow[];
}

/** Title and addressee of a table never take more rows than this. */
const MOST_ROWS_ABOVE = 30;
const MOST_HEAD_ROWS = 3;

/** `(1)`, `A`, `3=2/1`: a line under the head that numbers the columns. */
const COLUMN_NUMBER = /^\(?(?:[A-Z]|\d{1,2})\)?(?:\s*=.*)?$/;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * The table under the first row in which `isKey` knows a cell and another cell stands, or under the one that somebody says
 * is its head (`headRow`, by its number). A line under it that leaves those cells empty is a second line of the head; a cell
 * merged over several columns stands over each of them. Null where no row is a head.
 */
export function findHead(
  rows: readonly SheetRow[],
  isKey: (cell: string) => boolean,
  headRow: number | null = null,
): HeadedTable | null {
  const first =
    headRow === null
      ? rows.slice(0, MOST_ROWS_ABOVE).findIndex(({ cells }) => cells.some(isKey) && filled(cells).length > 1)
      : rows.findIndex(({ number }) => number === headRow);
  const head = rows[first];
  if (!head) return null;
  const keys = head.cells.flatMap((cell, place) => (isKey(cell) ? [place] : []));
  let end = first + 1;
  // Without a known cell nothing tells a second line from the first row of the table.
  while (keys.length > 0 && end < first + MOST_HEAD_ROWS && isHeadLine(rows[end], keys)) end++;
  const lines = rows.slice(first, end);
  if (isNumbering(rows[end])) end++;
  return {
    above: rows.slice(0, first),
    headRows: [head.number, rows[end - 1]?.number ?? head.number],
    columns: columnsOf(lines.map(({ cells }) => cells)),
    body: rows.slice(end),
  };
}

const filled = (cells: readonly string[]): readonly string[] => cells.filter((cell) => cell.trim() !== '');

function isHeadLine(row: SheetRow | undefined, keys: readonly number[]): boolean {
  if (!row || keys.some((place) => (row.cells[place] ?? '').trim() !== '')) return false;
  const words = filled(row.cells);
  return (
    words.length > 0 && words.every((cell) => YEAR.test(cell.trim()) || /[\p{L}%]/u.test(cell)) && !isNumbering(row)
  );
}

function isNumbering(row: SheetRow | undefined): boolean {
  const words = filled(row?.cells ?? []).map((cell) => cell.trim());
  return (
    words.length > 1 && words.every((cell) => COLUMN_NUMBER.test(cell)) && words.some((cell) => /^[(A-Z]/.test(cell))
  );
}

function columnsOf(lines: readonly (readonly string[])[]): readonly HeadedColumn[] {
  const width = Math.max(...lines.map((cells) => cells.length));
  const spread = lines.map((cells, depth) => {
    const words: string[] = [];
    for (let place = 0; place < width; place++) {
      const own = cells[place]?.trim() ?? '';
      const hasLower = (at: number) => lines.slice(depth + 1).some((lower) => (lower[at] ?? '').trim() !== '');
      const merged = own === '' && place > 0 && hasLower(place) && hasLower(place - 1);
      words.push(merged ? (words[place - 1] ?? '') : own);
    }
    return words;
  });
  return Array.from({ length: width }, (_, place) => ({
    place,
    words: filled(spread.map((words) => words[place] ?? '')).map((word) => word.replaceAll(/\s+/g, ' ')),
  }));
}

/** The one year that the title of a table names, after the word `năm`; null where there is none, or several. */
export function yearAbove({ above }: Pick<HeadedTable, 'above'>): number | null {
  const text = above
    .flatMap(({ cells }) => cells)
    .join(' ')
    .normalize('NFC');
  const years = new Set([...text.matchAll(/năm\s+((?:19|20)\d\d)/giu)].map(([, year]) => Number(year)));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/** Whether a name in a table is no unit's, but that of a sum. */
export function isSumName(name: string): boolean {
  return /^(?:[ivx]+\. )?(?:tong|cong|toan)\b/.test(foldVietnamese(name));
}

/** `năm 2024`, `đến 31/12/2024`, `cuối năm 2024`: when, not what. */
const TIME_WORDS =
  /\b(?:(?:tinh )?den |ngay |cuoi |trong |het )*(?:ngay )?(?:\d{1,2}[/.]\d{1,2}[/.])?(?:nam )?(?:19|20)\d\d\b/g;

/** Words over a column, folded, without when and without what stands in parentheses: the unit, a formula. */
export function plainHeading(words: string): string {
  return foldVietnamese(words)
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(TIME_WORDS, ' ')
    .replaceAll(/[\s:;/]+/g, ' ')
    .trim();
}

/** The one year that the words over a column name; null where there is none, or several. */
export function yearInHeading(words: string): number | null {
  const years = [...new Set(words.match(/\b(?:19|20)\d\d\b/g))];
  return years.length === 1 ? Number(years[0]) : null;
}
