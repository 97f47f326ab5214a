import type { Fraction } from '../../shared/index.ts';
import type { Population, ReportRow, Tally } from './report-row.ts';
import { percent, tallyOf } from './tally.rules.ts';

/** A group of the households with its rates in % of all of them, by household and by person; null of none, or of how many is not known. */
export interface RatedTally extends Tally {
  readonly householdRate: Fraction | null;
  readonly personRate: Fraction | null;
}

/**
 * Biểu 1: all households and persons; the poor, the near-poor, both together (nghèo đa chiều), and those of an average living
 * standard, who are a part of the rest.
 */
export interface MainResult {
  readonly all: Population;
  readonly poor: RatedTally;
  readonly nearPoor: RatedTally;
  readonly multidimensional: RatedTally;
  readonly averageLiving: RatedTally;
}

/** `all` is what rates are of. A review looks at some households only; where it looked at all, they are the rows themselves. */
export function mainResult(rows: readonly ReportRow[], all: Population = tallyOf(rows)): MainResult {
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
