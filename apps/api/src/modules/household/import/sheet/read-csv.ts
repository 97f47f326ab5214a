import type { SheetRow } from '@bacthang/domain';
import { CsvError, parse } from 'csv-parse/sync';
import { MAX_PIECE, MAX_ROWS } from './limits.ts';
import { tooManyRows, unreadable } from './unreadable.ts';

const DELIMITERS = [',', ';', '\t'] as const;

/** The rows of a CSV file in UTF-8 or, with its mark, UTF-16, between commas, semicolons or tabs. */
export function readCsv(bytes: Uint8Array): readonly SheetRow[] {
  const text = decode(bytes);
  const rows: SheetRow[] = [];
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      max_record_size: MAX_PIECE,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (cells: readonly string[], { lines }) => {
        if (rows.length > MAX_ROWS) throw tooManyRows(MAX_ROWS);
        if (cells.some((cell) => cell.trim() !== '')) rows.push({ number: lines, cells });
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) throw unreadable('csv', String(error['lines'] ?? ''));
    throw error;
  }
  return rows;
}

function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw unreadable('encoding');
  }
}

/** The one that the header has most of: spreadsheets set to Vietnamese write semicolons. */
function delimiterOf(text: string): string {
  const [header = ''] = text.slice(0, MAX_PIECE).split(/\r?\n/, 1);
  const counts = DELIMITERS.map((delimiter) => [delimiter, header.split(delimiter).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
