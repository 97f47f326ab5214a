import { CsvError, parse } from 'csv-parse/sync';
import type { FindingLog, Place } from '../report/index.ts';
import { MAX_CELL_LENGTH } from './limits.ts';
import type { SheetRow } from './sheet.ts';

const DELIMITERS = [',', ';', '\t'] as const;
const MAX_RECORD = 40 * MAX_CELL_LENGTH;

/** The rows of a CSV file in UTF-8 or, with its mark, UTF-16, between commas, semicolons or tabs; `null`, logged, if unreadable. */
export function readCsv(bytes: Uint8Array, at: Place, log: FindingLog): readonly SheetRow[] | null {
  const text = decode(bytes);
  if (text === null) {
    log.note('file.encoding', at, '', 'refused', { allowed: 'UTF-8, hoặc UTF-16 có dấu BOM' });
    return null;
  }
  try {
    const rows: SheetRow[] = [];
    parse(text, {
      delimiter: delimiterOf(text),
      max_record_size: MAX_RECORD,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (cells: readonly string[], { lines }) => {
        rows.push({ number: lines, cells });
        return null;
      },
    });
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    log.note('file.unreadable', { ...at, row: String(error['lines'] ?? '') || null }, error.code, 'refused');
    return null;
  }
}

function decode(bytes: Uint8Array): string | null {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The one that the header has most of: spreadsheets set to Vietnamese write semicolons. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r?\n/, 1);
  const counts = DELIMITERS.map((delimiter) => [delimiter, header.split(delimiter).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
