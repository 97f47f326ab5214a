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

/** The one that the header has most of: spreadsheets set to Vietnamese write semicolons. */
function delimiterOf(text: string): string {
  const [header = ''] = text.slice(0, MAX_PIECE).split(/\r?\n/, 1);
  const counts = DELIMITERS.map((delimiter) => [delimiter, header.split(delimiter).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
