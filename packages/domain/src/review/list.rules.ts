import type { HouseholdClass } from '../standard/index.ts';
import type { CaseSource } from './case.ts';

/** A household that may have to be reviewed: its class on the register now, and the form it handed in. */
export interface ReviewCandidate {
  readonly householdId: string;
  readonly class: HouseholdClass | null;
  readonly request: 'form01' | 'form04' | null;
}

/** A household to be reviewed, and why. */
export interface ListedHousehold {
  readonly householdId: string;
  readonly source: CaseSource;
}

/**
 * Who is reviewed in a periodic round: the households on the poor and near-poor list, and those that asked on Mẫu số 01
 * (QĐ 24/2021/QĐ-TTg Art. 4(1)). A listed household that asked is on the list all the same, once.
 */
export function periodicList(candidates: readonly ReviewCandidate[]): readonly ListedHousehold[] {
  return candidates.flatMap(({ householdId, class: now, request }): readonly ListedHousehold[] => {
    if (isListed(now)) return [{ householdId, source: 'list' }];
    return request === 'form01' ? [{ householdId, source: request }] : [];
  });
}

/**
 * Who is reviewed in a regular round: whoever asked. Mẫu số 01 asks to be put on a list, Mẫu số 04 to be recognised as
 * escaped, which takes a household that is on one (Art. 5).
 */
export function regularList(candidates: readonly ReviewCandidate[]): readonly ListedHousehold[] {
  return candidates.flatMap(({ householdId, class: now, request }) => {
    if (request === null || (request === 'form04' && !isListed(now))) return [];
    return [{ householdId, source: request }];
  });
}

function isListed(now: HouseholdClass | null): boolean {
  return now === 'poor' || now === 'nearPoor';
}
