import type { Observation } from '@bacthang/domain';
import type { Commune } from './synthetic/households.ts';
import { type Measure, measuresOf } from './synthetic/measure.ts';
import { pick } from './synthetic/pick.ts';
import { PROVISIONAL_YEAR, YEARS, type Year } from './synthetic/years.ts';

/**
 * Made-up results for the communes among `units`, for every indicator that plan 103/KH-UBND of Hưng Yên measures:
 * 2021–2023 official, 2024 provisional and not sent by some. Each figure hangs on the unit's own id, type and parent
 * alone, so neither the order of the units nor the presence of others changes it.
 */
export function syntheticObservations(units: readonly Commune[]): readonly Observation[] {
  return units
    .filter(({ tier }) => tier === 'commune')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((commune) =>
      YEARS.filter((year) => hasReported(commune, year)).flatMap((year) =>
        measuresOf(commune, year).map((measure) => observation(commune, year, measure)),
      ),
    );
}

function hasReported({ id }: Commune, year: Year): boolean {
  return year !== PROVISIONAL_YEAR || pick(1, 24, id, 'not sent') > 1;
}

function observation(commune: Commune, year: Year, measure: Measure): Observation {
  return {
    unitId: commune.id,
    year,
    indicatorCode: measure.indicatorCode,
    subgroupCode: measure.subgroupCode,
    numerator: BigInt(measure.numerator),
    denominator: measure.denominator === null ? null : BigInt(measure.denominator),
    value: null,
    source: 'synthetic',
    status: year === PROVISIONAL_YEAR ? 'provisional' : 'official',
    standardCode: measure.standardCode,
  };
}
