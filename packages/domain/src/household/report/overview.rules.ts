import type { Fraction } from '../../shared/index.ts';
import type { EthnicCode, HouseholdClass } from '../../standard/index.ts';
import { isEthnicMinority, isKinh } from './ethnicities.rules.ts';
import type { Population, ReportRow, Tally } from './report-row.ts';
import { percent, tallyOf } from './tally.rules.ts';

/** One side of Biểu 12, 13: everybody, Kinh, minorities, and the minorities that the province calls local. */
export interface OverviewCounts {
  readonly all: Tally;
  readonly kinh: Tally;
  readonly minorities: Tally;
  readonly local: Tally;
}

/** All households of each of them, reviewed or not. */
export type OverviewPopulation = Readonly<Record<keyof OverviewCounts, Population>>;

/**
 * Biểu 12 of the poor, 13 of the near-poor: all households, those of the class, and of these the merit, no-labour and
 * female-headed ones. Rates in % of the households of the same people: minority poor of all minority households.
 */
export interface OverviewTable {
  readonly population: OverviewPopulation;
  readonly ofClass: OverviewCounts;
  readonly merit: Tally;
  readonly noLabourCapacity: Tally;
  readonly femaleHeaded: Tally;
  readonly rates: Readonly<Record<keyof OverviewCounts, Fraction | null>>;
}

/**
 * `local`: the ethnic groups that count as dân tộc tại chỗ there; a decision of the province, not of the law. `population`
 * is what rates are of: the rows themselves where a review looked at everybody.
 */
export function overviewTable(
  rows: readonly ReportRow[],
  of: HouseholdClass,
  local: readonly EthnicCode[],
  population: OverviewPopulation = countsOf(rows, local),
): OverviewTable {
  const own = rows.filter((row) => row.class === of);
  const ofClass = countsOf(own, local);
  const rate = (side: keyof OverviewCounts) => percent(ofClass[side].households, population[side].households);
  return {
    population,
    ofClass,
    merit: tallyOf(own, ({ labels }) => labels.includes('merit')),
    noLabourCapacity: tallyOf(own, ({ labels }) => labels.includes('noLabourCapacity')),
    femaleHeaded: tallyOf(own, ({ labels }) => labels.includes('femaleHeaded')),
    rates: { all: rate('all'), kinh: rate('kinh'), minorities: rate('minorities'), local: rate('local') },
  };
}

function countsOf(rows: readonly ReportRow[], local: readonly EthnicCode[]): OverviewCounts {
  return {
    all: tallyOf(rows),
    kinh: tallyOf(rows, ({ ethnicity }) => isKinh(ethnicity)),
    minorities: tallyOf(rows, ({ ethnicity }) => isEthnicMinority(ethnicity)),
    local: tallyOf(rows, ({ ethnicity }) => ethnicity !== null && local.includes(ethnicity)),
  };
}
