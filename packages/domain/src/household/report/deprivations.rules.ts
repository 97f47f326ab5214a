import type { Fraction } from '../../shared/index.ts';
import type { Deprivation, HouseholdClass } from '../../standard/index.ts';
import type { ReportRow } from './report-row.ts';
import { percent, tallyOf } from './tally.rules.ts';

/** One indicator: the households deprived in it, and their share of the class in %. */
export interface DeprivationLine {
  readonly deprivation: Deprivation;
  readonly households: bigint;
  readonly rate: Fraction | null;
}

/** Biểu 4, 5 of the poor and 6, 7 of the near-poor: indicators of the standard in its order, counts and rates. */
export interface DeprivationTable {
  readonly households: bigint;
  readonly deprivations: bigint;
  readonly lines: readonly DeprivationLine[];
}

/** A household counts once in each indicator it is deprived in, whatever its row repeats; `indicators` are the standard's. */
export function deprivationTable(
  rows: readonly ReportRow[],
  of: HouseholdClass,
  indicators: readonly Deprivation[],
): DeprivationTable {
  const own = rows.filter((row) => row.class === of);
  const { households } = tallyOf(own);
  const lines = indicators.map((deprivation): DeprivationLine => {
    const count = tallyOf(own, (row) => row.deprivations.includes(deprivation)).households;
    return { deprivation, households: count, rate: percent(count, households) };
  });
  return { households, deprivations: lines.reduce((sum, line) => sum + line.households, 0n), lines };
}
