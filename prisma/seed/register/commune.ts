import { randomUUID } from 'node:crypto';
import type { HouseholdClass, HouseholdFacts } from '@bacthang/domain';
import { type Commune, householdsOf, nearPoorOf, poorOf } from '../synthetic/households.ts';
import { pick } from '../synthetic/pick.ts';
import { factsOf } from './facts.ts';
import { movesBetween } from './movement.ts';
import { type InventedPerson, peopleOf } from './people.ts';

const VILLAGES = 6;
/** The reviewed year: its lists are the synthetic figures that the commune has for it. */
export const DECIDED_YEAR = 2023;

interface InventedVillage {
  readonly id: string;
  readonly name: string;
  readonly number: number;
}

/** A made-up household with what the reviews of two years found. */
export interface InventedHousehold {
  readonly id: string;
  readonly villageId: string;
  readonly people: readonly (InventedPerson & { readonly id: string })[];
  readonly before: HouseholdClass | null;
  readonly decided: HouseholdClass;
  readonly decidedFacts: HouseholdFacts;
  /** Scored in the round that is still open; null: not yet, or not in it. */
  readonly nextFacts: { readonly class: HouseholdClass; readonly facts: HouseholdFacts } | null;
}

export interface InventedCommune {
  readonly unitId: string;
  readonly villages: readonly InventedVillage[];
  readonly households: readonly InventedHousehold[];
  readonly totalHouseholds: number;
}

/** The villages and the reviewed households of a commune, as many of each class as its synthetic figures say. */
export function inventCommune(commune: Commune): InventedCommune {
  const villages = Array.from({ length: VILLAGES }, (_, index) => ({
    id: `T${commune.id.slice(1)}-${String(index + 1).padStart(2, '0')}`,
    name: `Thôn ${index + 1}`,
    number: index + 1,
  }));
  const lists = (year: 2022 | 2023) => ({ poor: poorOf(commune, year), nearPoor: nearPoorOf(commune, year) });
  const moves = movesBetween(lists(2022), lists(DECIDED_YEAR));
  const households = moves
    .flatMap(({ from, to, count }) => Array.from({ length: count }, () => ({ from, to })))
    .map(({ from, to }, index) => inventHousehold(`${commune.id}/${index}`, villages, from, to));
  return { unitId: commune.id, villages, households, totalHouseholds: householdsOf(commune, DECIDED_YEAR) };
}

/** Villages whose households are scored already in the open round. */
const SCORED_VILLAGES = 3;

function inventHousehold(
  key: string,
  villages: readonly InventedVillage[],
  before: HouseholdClass | null,
  decided: HouseholdClass,
): InventedHousehold {
  const village = villages[pick(0, villages.length - 1, key, 'village')];
  if (!village) throw new RangeError('a commune has villages');
  const people = peopleOf(key).map((person) => ({ ...person, id: randomUUID() }));
  const isNext = decided !== 'above' && village.number <= SCORED_VILLAGES;
  const next = nextClass(decided, pick(1, 10, key, 'next'));
  return {
    id: randomUUID(),
    villageId: village.id,
    people,
    before,
    decided,
    decidedFacts: factsOf(people, decided, key, DECIDED_YEAR),
    nextFacts: isNext ? { class: next, facts: factsOf(people, next, key, DECIDED_YEAR + 1) } : null,
  };
}

function nextClass(now: HouseholdClass, luck: number): HouseholdClass {
  if (luck <= 7) return now;
  return now === 'poor' ? 'nearPoor' : 'above';
}
