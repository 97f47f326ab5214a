import type { Deprivation } from '../standard/index.ts';
import type { SupportKindCode } from '../support/index.ts';
import { aboveOthers, type Share } from './above-others.rules.ts';
import type { Sign } from './sign.ts';

/** A household in two reviews, with the kinds of support recorded for it in between. */
export interface DeprivationHistory {
  readonly householdId: string;
  readonly unitId: string;
  readonly before: readonly Deprivation[];
  readonly after: readonly Deprivation[];
  readonly supports: readonly SupportKindCode[];
}

/** What support ends a deprivation; one that no support ends (members grow up, die, are born) is not looked at. */
const ENDED_BY: Readonly<Partial<Record<Deprivation, readonly SupportKindCode[]>>> = {
  employment: ['job', 'training', 'credit', 'production'],
  healthInsurance: ['healthInsurance'],
  adultEducation: ['training', 'tuition'],
  schoolAttendance: ['tuition'],
  housingQuality: ['housing', 'fundForThePoor'],
  housingArea: ['housing', 'fundForThePoor'],
  water: ['water'],
  latrine: ['water', 'housing', 'fundForThePoor'],
};

/** The deprivations of a household that are gone without any support recorded that ends them. */
export function vanishedWithoutSupport({ before, after, supports }: DeprivationHistory): readonly Deprivation[] {
  return endedIn({ before, after }).filter((each) => !ENDED_BY[each]?.some((kind) => supports.includes(kind)));
}

/**
 * Units in which more deprivations vanish with no support recorded than in the others: rarely so many (one in a thousand)
 * at the others' share. Households do help themselves; a sign is only that one unit's do so much more than all the others'.
 */
export function vanishedDeprivationSigns(rows: readonly DeprivationHistory[]): readonly Sign[] {
  const units = [...Map.groupBy(rows, ({ unitId }) => unitId)].map(([unitId, own]) => ({
    unitId,
    behind: own.filter((row) => vanishedWithoutSupport(row).length > 0).map(({ householdId }) => householdId),
    share: shareOf(own),
  }));
  return aboveOthers(units).map(({ unit: { unitId, behind, share }, others }) => ({
    kind: 'vanishedDeprivations',
    unitId,
    figures: {
      vanished: String(share.of),
      withoutSupport: String(share.hits),
      othersVanished: String(others.of),
      othersWithoutSupport: String(others.hits),
    },
    householdIds: behind,
  }));
}

function endedIn({ before, after }: Pick<DeprivationHistory, 'before' | 'after'>): readonly Deprivation[] {
  return before.filter((each) => ENDED_BY[each] !== undefined && !after.includes(each));
}

function shareOf(rows: readonly DeprivationHistory[]): Share {
  return {
    hits: rows.reduce((sum, row) => sum + vanishedWithoutSupport(row).length, 0),
    of: rows.reduce((sum, row) => sum + endedIn(row).length, 0),
  };
}
