import { type Fraction, quotient, scale } from '../../shared/index.ts';
import type { ReportRow, Tally } from './report-row.ts';

/** Households and persons of those rows that are meant. */
export function tallyOf(rows: readonly ReportRow[], isMeant: (row: ReportRow) => boolean = () => true): Tally {
  let [households, persons] = [0n, 0n];
  for (const row of rows) {
    if (!isMeant(row)) continue;
    households += row.households;
    persons += row.persons;
  }
  return { households, persons };
}

/** `part / whole` in per cent, exactly; null where the whole is nothing or not known. */
export function percent(part: bigint, whole: bigint | null): Fraction | null {
  const share = whole === null ? null : quotient(part, whole);
  return share === null ? null : scale(share, 100n);
}

/** A table of every unit that has rows, and of all of them together: counts add up because each row is counted once. */
export function byUnit<T>(
  rows: readonly ReportRow[],
  table: (rows: readonly ReportRow[]) => T,
): { readonly total: T; readonly units: ReadonlyMap<string, T> } {
  const units = new Map([...Map.groupBy(rows, ({ unitId }) => unitId)].map(([id, own]) => [id, table(own)]));
  return { total: table(rows), units };
}
