import type { Fraction } from '../../shared/index.ts';
import type { ReportRow, Tally } from './report-row.ts';
import { percent, tallyOf } from './tally.rules.ts';

/** A group of the households with its rates in % of all of them, by household and by person; null of no households. */
export interface RatedTally extends Tally {
  readonly householdRate: Fraction | null;
  readonly personRate: Fraction | null;
}

/**
 * Biểu 1: all households and persons; the poor, the near-poor, both together (nghèo đa chiều), and those of an average living
 * standard, who are a part of the rest.
 */
export interface MainResult {
  readonly all: Tally;
  readonly poor: RatedTally;
  readonly nearPoor: RatedTally;
  readonly multidimensional: RatedTally;
  readonly averageLiving: RatedTally;
}

export function mainResult(rows: readonly ReportRow[]): MainResult {
  const all = tallyOf(rows);
  const rated = (isMeant: (row: ReportRow) => boolean): RatedTally => {
    const tally = tallyOf(rows, isMeant);
    return {
      ...tally,
      householdRate: percent(tally.households, all.households),
      personRate: percent(tally.persons, all.persons),
    };
  };
  return {
    all,
    poor: rated((row) => row.class === 'poor'),
    nearPoor: rated((row) => row.class === 'nearPoor'),
    multidimensional: rated((row) => row.class !== 'above'),
    averageLiving: rated((row) => row.class === 'above' && row.labels.includes('averageLiving')),
  };
}
