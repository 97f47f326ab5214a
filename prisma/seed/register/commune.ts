import { type Commune, householdsOf, nearPoorOf, poorOf } from '../synthetic/households.ts';
import { DECIDED_YEAR, FIRST_YEAR, type InventedHousehold } from './review.ts';

/** How many villages a commune has that stays as it is. */
const VILLAGES = 6;
/** From then on the last village of the second commune lies in the first. */
export const MOVED_ON = `${DECIDED_YEAR}-01-01`;

export interface InventedVillage {
  readonly id: string;
  readonly name: string;
  readonly number: number;
  /** The communes that it lay in, one after the other. */
  readonly communeIds: readonly [string, ...string[]];
}

/** A commune with the villages and households that it has now. */
export interface InventedCommune {
  readonly unitId: string;
  readonly villages: readonly InventedVillage[];
  readonly households: readonly InventedHousehold[];
}

/** The villages that a commune begins with; one that gives a village away has one more of them. */
export function inventVillages({ id }: Commune, givenTo: Commune | null): readonly InventedVillage[] {
  return Array.from({ length: VILLAGES + (givenTo ? 1 : 0) }, (_, index) => ({
    id: `T${id.slice(1)}-${String(index + 1).padStart(2, '0')}`,
    name: `Thôn ${index + 1}`,
    number: index + 1,
    communeIds: index === VILLAGES && givenTo ? ([id, givenTo.id] as const) : ([id] as const),
  }));
}

/** How many of each class the synthetic figures of a commune have for a year. */
export function listsOf(commune: Commune, year: 2021 | 2022 | 2023) {
  return { poor: poorOf(commune, year), nearPoor: nearPoorOf(commune, year) };
}

/** All households of a commune, on a list or not; of the year before the series as in its first. */
export function totalHouseholdsOf(commune: Commune, year: number): number {
  if (year === 2022 || year === 2023) return householdsOf(commune, year);
  if (year === 2021 || year === FIRST_YEAR) return householdsOf(commune, 2021);
  throw new RangeError(`no figures are made up for ${year}`);
}
