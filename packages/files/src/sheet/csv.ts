import { CsvError, parse } from '#csv-parse';
import { decodeText } from '../text.ts';
import { Unreadable } from '../unreadable.ts';
import { MAX_PIECE } from './limits.ts';
import type { SheetRow } from './sheet-row.ts';

const DELIMITERS = [',', ';', '\t'] as const;

/** Gives the rows of a CSV file between commas, semicolons or tabs. Throws {@link Unreadable}: `encodingUnknown`, `damaged`. */
export function csvRows(bytes: Uint8Array, keep: (row: SheetRow) => void): void {
  const text = decodeText(bytes);
  if (text === null) throw new Unreadable('encodingUnknown', { allowed: 'utf-8|utf-16' });
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      max_record_size: MAX_PIECE,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (cells: readonly string[], { lines }) => {
        keep({ number: lines, cells });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Unreadable('damaged', { value: `${error.code} ${String(error['lines'] ?? '')}`.trim() });
  }
}

/** A title over a table, and a few lines of the table itself. */
const LINES_LOOKED_AT = 40;

/**
 * The one that stands most often in the line that has most of any: a title over the table has none, or a comma of its own.
 * What stands between quotes is text. Spreadsheets set to Vietnamese write semicolons, and commas within figures.
 */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, MAX_PIECE)
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n/, LINES_LOOKED_AT);
  const most = (delimiter: string) => Math.max(...lines.map((line) => line.split(delimiter).length));
  const counts = DELIMITERS.map((delimiter) => [delimiter, most(delimiter)] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
