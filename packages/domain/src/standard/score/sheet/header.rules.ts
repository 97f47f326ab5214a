import { foldVietnamese } from '../../../shared/fold.ts';
import { type Result, refusal } from '../../../shared/refusal.ts';
import { SCORE_COLUMN_NAMES, SCORE_COLUMNS, type ScoreColumn } from './columns.fields.ts';

/** Where each column stands, counted from 0. */
export type ScoreColumnPlaces = Readonly<Record<ScoreColumn, number>>;

const keyOf = (name: string): string => foldVietnamese(name).replace(/[*:]/g, '').trim();

/**
 * Where each column stands, by its header or another name of it; others are passed over. Refuses `templateUnknown` where
 * one is missing or stands there twice: `value` the headers found, `allowed` those columns.
 */
export function readScoreHeader(cells: readonly string[]): Result<ScoreColumnPlaces> {
  const keys = cells.map(keyOf);
  const placesOf = (column: ScoreColumn): readonly number[] => {
    const { header, aliases } = SCORE_COLUMNS[column];
    const names = [header, ...aliases].map(keyOf);
    return keys.flatMap((key, place) => (names.includes(key) ? [place] : []));
  };
  const found = SCORE_COLUMN_NAMES.map((column) => ({ column, places: placesOf(column) }));
  const wrong = found.filter(({ places }) => places.length !== 1);
  if (wrong.length > 0) {
    const value = cells
      .map((cell) => cell.trim().slice(0, 100))
      .filter((cell) => cell !== '')
      .slice(0, 30)
      .join(', ');
    const allowed = wrong.map(({ column }) => SCORE_COLUMNS[column].header).join(', ');
    return { ok: false, refusals: [refusal('templateUnknown', ['sheet'], { value, allowed })] };
  }
  return {
    ok: true,
    value: Object.fromEntries(found.map(({ column, places }) => [column, places[0] ?? -1])) as ScoreColumnPlaces,
  };
}
