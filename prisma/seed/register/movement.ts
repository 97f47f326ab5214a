import type { HouseholdClass } from '@bacthang/domain';

/** How many households go from one class to another in a year. */
export interface Move {
  readonly from: HouseholdClass | null;
  readonly to: HouseholdClass;
  readonly count: number;
}

interface Lists {
  readonly poor: number;
  readonly nearPoor: number;
}

/** A plausible year between two lists: most stay, some rise, a few fall, and a few who asked come new. */
export function movesBetween(start: Lists, end: Lists): readonly Move[] {
  const stayPoor = Math.min(start.poor, Math.floor((end.poor * 9) / 10));
  const fallen = Math.min(start.nearPoor, Math.ceil((end.poor - stayPoor) / 2));
  const risen = Math.min(Math.floor(((start.poor - stayPoor) * 6) / 10), end.nearPoor);
  const stayNear = Math.min(start.nearPoor - fallen, end.nearPoor - risen);
  return [
    { from: 'poor', to: 'poor', count: stayPoor },
    { from: 'poor', to: 'nearPoor', count: risen },
    { from: 'poor', to: 'above', count: start.poor - stayPoor - risen },
    { from: 'nearPoor', to: 'poor', count: fallen },
    { from: 'nearPoor', to: 'nearPoor', count: stayNear },
    { from: 'nearPoor', to: 'above', count: start.nearPoor - fallen - stayNear },
    { from: null, to: 'poor', count: end.poor - stayPoor - fallen },
    { from: null, to: 'nearPoor', count: end.nearPoor - risen - stayNear },
  ];
}
