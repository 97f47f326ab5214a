import { foldVietnamese, type Result, refusal } from '../../shared/index.ts';
import { IMPORT_COLUMN_NAMES, IMPORT_COLUMNS, type ImportColumn } from './columns.fields.ts';
import type { ColumnPlaces } from './import.ts';

/** More headers than this are not read out again to whoever sent another file. */
const MOST_TOLD = 30;

const BY_NAME = new Map<string, ImportColumn>(
  IMPORT_COLUMN_NAMES.flatMap((column) => {
    const { header, aliases } = IMPORT_COLUMNS[column];
    return [header, ...aliases].map((name): [string, ImportColumn] => [keyOf(name), column]);
  }),
);

/**
 * Where each column stands, by its header or another name of it: case, accents, Unicode form and a `*` do not matter, nor
 * does the order; other columns are passed over. Refuses `templateUnknown` where a required column is missing or one
 * stands there twice: `value` is the headers found, `allowed` those that are missing or repeated.
 */
export function readHeader(cells: readonly string[]): Result<ColumnPlaces> {
  const found = cells.map((cell) => BY_NAME.get(keyOf(cell)));
  const wrong = IMPORT_COLUMN_NAMES.filter((column) => {
    const times = found.filter((each) => each === column).length;
    return times > 1 || (times === 0 && IMPORT_COLUMNS[column].filled !== 'never');
  });
  if (wrong.length === 0) {
    return { ok: true, value: new Map(found.flatMap((column, place) => (column ? [[column, place] as const] : []))) };
  }
  const headers = cells.map((cell) => cell.normalize('NFC').trim().slice(0, 100)).filter((cell) => cell !== '');
  const told = {
    value: headers.slice(0, MOST_TOLD).join(', '),
    allowed: wrong.map((column) => IMPORT_COLUMNS[column].header).join(', '),
  };
  return { ok: false, refusals: [refusal('templateUnknown', ['header'], told)] };
}

function keyOf(name: string): string {
  return foldVietnamese(name).replace(/[*:]/g, '').trim();
}
