import { CsvError, parse } from '#csv-parse';
import { decodeText } from '../text.ts';
import { Unreadable } from '../unreadable.ts';
import { MAX_PIECE } from './limits.ts';
import type { SheetRow } from './sheet-row.ts';

const DELIMITERS = [',', ';', '\t'] as const;

/** Characters that are parsed without a pause: some hundred rows. */
const PORTION = 64 * 1024;

/**
 * Gives the rows of a CSV file between commas, semicolons or tabs; `pause` is awaited between portions of it. Throws
 * {@link Unreadable}: `encodingUnknown`, `damaged`.
 */
export async function csvRows(
  bytes: Uint8Array,
  keep: (row: SheetRow) => void,
  pause: () => Promise<void>,
): Promise<void> {
  const text = decodeText(bytes);
  if (text === null) throw new Unreadable('encodingUnknown', { allowed: 'utf-8|utf-16' });
  const delimiter = delimiterOf(text);
  let [from, before] = [0, 0];
  while (from < text.length) {
    const portion = nextPortion(text, from, delimiter, before);
    for (const row of portion.rows) keep(row);
    from = portion.to;
    before += portion.lines;
    await pause();
  }
}

/**
 * The rows from a place on, to the end of a line some way on. Where that lies within quotes no row ends there, so another is
 * looked for, up to where a row is too long anyway.
 *
 * @param before lines before it
 */
function nextPortion(text: string, from: number, delimiter: string, before: number) {
  for (let most = PORTION; ; most *= 2) {
    const end = text.indexOf('\n', from + most);
    const to = end === -1 ? text.length : end + 1;
    const portion = text.slice(from, to).replace(/\r\n?/g, '\n');
    try {
      return { to, rows: parsed(portion, delimiter, before), lines: portion.split('\n').length - 1 };
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      if (error.code === 'CSV_QUOTE_NOT_CLOSED' && to < text.length) continue;
      throw new Unreadable('damaged', { value: `${error.code} ${before + Number(error['lines'] ?? 0)}` });
    }
  }
}

function parsed(text: string, delimiter: string, before: number): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  parse(text, {
    delimiter,
    record_delimiter: '\n',
    max_record_size: MAX_PIECE,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    on_record: (cells: readonly string[], { lines }) => {
      rows.push({ number: before + lines, cells });
      return null;
    },
  });
  return rows;
}

/** A title over a table, and a few lines of the table itself. */
const LINES_LOOKED_AT = 40;

/**
 * The one that stands most often in a line, of two alike the one in more lines: a title over the table has none, or a comma of its
 * own.
 * What stands between quotes is text. Spreadsheets set to Vietnamese write semicolons, and commas within figures.
 */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, MAX_PIECE)
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n/, LINES_LOOKED_AT);
  const found = DELIMITERS.map((delimiter) => {
    const cells = lines.map((line) => line.split(delimiter).length);
    const most = Math.max(...cells);
    return { delimiter, most, often: cells.filter((count) => count === most).length };
  });
  return found.reduce((best, next) =>
    next.most > best.most || (next.most === best.most && next.often > best.often) ? next : best,
  ).delimiter;
}
