import type { ClassRecord, Household, HouseholdMember, Person } from '../household/index.ts';
import type { HouseholdClass } from '../standard/index.ts';
import type { Unit } from '../unit/index.ts';

/** Builders of a made-up household of three in village `v1`. */

export function person(given: Partial<Person> = {}): Person {
  return {
    id: 'p1',
    name: 'Nguyễn Văn An',
    sex: 'male',
    birthDate: '1980-05-02',
    identityNumber: '033080001234',
    ethnicity: '01',
    disabled: null,
    seriouslyIll: null,
    ...given,
  };
}

export function member(given: Partial<HouseholdMember> = {}): HouseholdMember {
  return { person: person(), relation: 'head', from: '2015-01-01', to: null, ...given };
}

const WIFE = person({ id: 'p2', name: 'Trần Thị Bình', sex: 'female', birthDate: '1985', identityNumber: null });
const CHILD = person({ id: 'p3', name: 'Nguyễn Thị Cúc', sex: 'female', birthDate: '2012-03', identityNumber: null });

export function household(given: Partial<Household> = {}): Household {
  return {
    id: 'h1',
    members: [
      member(),
      member({ person: WIFE, relation: 'spouse' }),
      member({ person: CHILD, relation: 'child', from: '2015-01-01' }),
    ],
    addresses: [{ villageId: 'v1', detail: null, from: '2015-01-01', to: null }],
    origin: { kind: 'listed', on: '2015-01-01', fromHouseholdId: null },
    ending: null,
    ...given,
  };
}

export function village(given: Partial<Unit> = {}): Unit {
  return {
    id: 'v1',
    code: 'v1',
    name: 'Đông',
    tier: 'village',
    type: 'village',
    validFrom: null,
    validTo: null,
    parentId: 'c1',
    ...given,
  };
}

export const VILLAGES = new Map([
  ['v1', village()],
  ['v2', village({ id: 'v2', name: 'Tây', validFrom: '2025-07-01' })],
  ['v3', village({ id: 'v3', name: 'Nam', validTo: '2025-07-01' })],
  ['c1', village({ id: 'c1', name: 'Tân Lập', tier: 'commune', type: 'commune' })],
]);

/** The class of a periodic review, decided in December of its year. */
export function reviewed(reviewYear: number, given: HouseholdClass, from = `${reviewYear}-12-10`): ClassRecord {
  return { class: given, reviewYear, from, standardUsed: reviewYear < 2021 ? 'MDP-2016' : 'MDP-2022' };
}
