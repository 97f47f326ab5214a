import type { ClassRecord } from '../household/index.ts';
import type { HouseholdClass } from '../standard/index.ts';
import { aboveOthers } from './above-others.rules.ts';
import type { Sign } from './sign.ts';

/** A household with its classes, in any order. */
export interface RotationRow {
  readonly householdId: string;
  readonly unitId: string;
  readonly classes: readonly ClassRecord[];
}

/** Which list, and the reviews of which years are looked at: `lookBackYears` of them, up to `year`. */
export interface RotationScope {
  readonly list: readonly HouseholdClass[];
  readonly year: number;
  readonly lookBackYears: number;
}

const LEAST_EXITS = 2;

/** How often a household left the list in the look-back. To leave it twice it must have come back in between. */
export function exitsFrom(
  { classes }: Pick<RotationRow, 'classes'>,
  { list, year, lookBackYears }: RotationScope,
): number {
  const records = classes
    .filter(({ reviewYear }) => reviewYear > year - lookBackYears && reviewYear <= year)
    .toSorted((a, b) => a.reviewYear - b.reviewYear || (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const on = records.map((record) => list.includes(record.class));
  return on.filter((listed, index) => !listed && on[index - 1] === true).length;
}

/** Luân phiên ra vào: the households that left the list twice or more. One alone says little: see `HONEST_ROTATION`. */
export function rotatingHouseholds(rows: readonly RotationRow[], scope: RotationScope): readonly RotationRow[] {
  return rows.filter((row) => exitsFrom(row, scope) >= LEAST_EXITS);
}

/**
 * Units in which more of the households that were ever listed rotate than in the others: rarely so many (one in a thousand)
 * at the others' share. `householdIds` are the ones that do.
 */
export function rotationSigns(rows: readonly RotationRow[], scope: RotationScope): readonly Sign[] {
  const units = [...Map.groupBy(rows, ({ unitId }) => unitId)].map(([unitId, own]) => {
    const rotating = rotatingHouseholds(own, scope).map(({ householdId }) => householdId);
    const listed = own.filter(({ classes }) => classes.some((record) => scope.list.includes(record.class)));
    return { unitId, rotating, share: { hits: rotating.length, of: listed.length } };
  });
  return aboveOthers(units).map(({ unit: { unitId, rotating, share }, others }) => ({
    kind: 'rotation',
    unitId,
    figures: {
      rotating: String(share.hits),
      everListed: String(share.of),
      othersRotating: String(others.hits),
      othersEverListed: String(others.of),
      years: String(scope.lookBackYears),
    },
    householdIds: rotating,
  }));
}
