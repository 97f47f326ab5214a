import { endOfYear, isWithin, type PlainDate } from '../shared/index.ts';
import type { Support, SupportKindCode, SupportNeed } from './support.ts';
import { SUPPORT_KINDS, type SupportKind } from './support-kind.ts';

/** One need of a year, and the supports that answered it; none where it is not met. */
export interface AnsweredNeed {
  readonly need: SupportNeed;
  readonly supports: readonly Support[];
}

/** How many eligible needs of a kind there are in a year, and how many were met: the two sides of a `coverage` figure. */
export interface NeedCoverage {
  readonly met: bigint;
  readonly inNeed: bigint;
}

/**
 * Every eligible need that stood on some day of a year, with what answered it: a support of that kind, to that person or
 * household, from the day it was needed and by the year's end; of a kind that is renewed every year only in the year itself.
 * A household's support answers the need of a person in it only where it names the person.
 */
export function needsOfYear(
  needs: readonly SupportNeed[],
  supports: readonly Support[],
  year: number,
  kinds: readonly SupportKind[] = SUPPORT_KINDS,
): readonly AnsweredNeed[] {
  const [first, last] = [`${year}-01-01`, endOfYear(year)];
  const renewed = new Set(kinds.filter((kind) => kind.renewed).map(({ code }) => code));
  const given = Map.groupBy(supports, (support) => ownerKey(support));
  return needs
    .filter(({ eligible, from, to }) => eligible && from <= last && (to === null || (to > first && to > from)))
    .map((need) => {
      const since = renewed.has(need.kind) && need.from < first ? first : need.from;
      const own = given.get(ownerKey(need)) ?? [];
      return { need, supports: own.filter(({ on }) => since <= on && on <= last) };
    });
}

/** Who needs what in a year and has not got it. */
export function unmetNeeds(answered: readonly AnsweredNeed[]): readonly SupportNeed[] {
  return answered.filter(({ supports }) => supports.length === 0).map(({ need }) => need);
}

/**
 * The figure of a commitment like "100% hộ có nhu cầu … được vay vốn": those in need, and of them those who got it. A
 * household or person with several needs of one kind counts once, and as met when all of them are. Nobody in need is 0 of 0,
 * which the plans count as met.
 */
export function needCoverage(answered: readonly AnsweredNeed[], kind: SupportKindCode): NeedCoverage {
  const owners = Map.groupBy(
    answered.filter(({ need }) => need.kind === kind),
    ({ need }) => ownerKey(need),
  );
  const met = [...owners.values()].filter((theirs) => theirs.every(({ supports }) => supports.length > 0));
  return { met: BigInt(met.length), inNeed: BigInt(owners.size) };
}

/** What of a household's needs stands on a day, whether met or not. */
export function needsOn(needs: readonly SupportNeed[], day: PlainDate): readonly SupportNeed[] {
  return needs.filter(({ from, to }) => isWithin(day, from, to));
}

function ownerKey({ kind, householdId, personId }: Pick<Support, 'kind' | 'householdId' | 'personId'>): string {
  return [kind, householdId, personId ?? ''].join('|');
}
