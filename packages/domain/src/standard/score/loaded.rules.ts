import type { PlainDate } from '../../shared/plain-date.ts';
import type { StandardCode } from '../standard.ts';
import type { ScoreTable } from './score-table.ts';
import { SYNTHETIC_SCORE_TABLES } from './synthetic-tables.ts';

/** A score table that an administrator has loaded, and the day from which it counts. */
export interface LoadedScoreTable {
  readonly table: ScoreTable;
  readonly from: PlainDate;
}

/** A score table in force; `from` is null of one that was made up. */
export interface ScoreTableInForce {
  readonly table: ScoreTable;
  readonly from: PlainDate | null;
}

/**
 * The score tables of a standard in force on a day, one a stratum: of those loaded, in the order in which they were, the
 * one that counts from the latest day, of several the last loaded. A stratum for which none is has the one that was made
 * up, which decides about nobody.
 */
export function scoreTablesOn(
  standard: StandardCode,
  loaded: readonly LoadedScoreTable[],
  on: PlainDate,
): readonly ScoreTableInForce[] {
  const inForce = new Map<string, ScoreTableInForce>(
    SYNTHETIC_SCORE_TABLES.filter((table) => table.standard === standard).map((table) => [
      table.stratum,
      { table, from: null },
    ]),
  );
  for (const { table, from } of loaded) {
    if (table.standard !== standard || from > on) continue;
    const before = inForce.get(table.stratum)?.from ?? null;
    if (before === null || from >= before) inForce.set(table.stratum, { table, from });
  }
  return [...inForce.values()];
}
