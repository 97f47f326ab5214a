import { randomUUID } from 'node:crypto';
import type { HouseholdClass } from '@bacthang/domain';
import type { Commune } from '../synthetic/households.ts';
import { pick } from '../synthetic/pick.ts';
import { type InventedCommune, type InventedVillage, inventVillages, listsOf } from './commune.ts';
import { classBy, factsOf } from './facts.ts';
import { type Move, movesBetween } from './movement.ts';
import { peopleOf } from './people.ts';
import {
  CORRECTED_YEAR,
  DECIDED_YEAR,
  daysOf,
  FIRST_YEAR,
  type InventedHousehold,
  type InventedReview,
  lawOf,
  scoredOn,
} from './review.ts';

/** How many decided poor a commune found too late to be near-poor, and how many near-poor to be poor. */
const CORRECTED = { poor: 2, nearPoor: 1 } as const;
/** Of the households that come new to a list, one in so many had left it before. */
const ONE_RETURNS_IN = 3;
/** Villages whose households are scored already in the open round. */
const SCORED_VILLAGES = 3;

interface Growing extends Omit<InventedHousehold, 'reviews' | 'nextFacts'> {
  readonly village: InventedVillage;
  readonly reviews: InventedReview[];
}

/**
 * The reviewed households of two neighbouring communes over four years, as many of each class every year as their synthetic
 * figures say: some escape, fall back, come new, are corrected; a village of the second commune passes to the first.
 */
export function inventRegister(first: Commune, second: Commune): readonly InventedCommune[] {
  const villages = [inventVillages(first, null), inventVillages(second, first)].flat();
  const households: Growing[] = [];
  for (const year of [2021, CORRECTED_YEAR, DECIDED_YEAR] as const) {
    for (const commune of [first, second]) {
      const living = villages.filter((village) => communeIn(village, year) === commune.id);
      reviewYear(households, living, commune, year);
      if (year === CORRECTED_YEAR) correct(households, commune.id);
    }
    if (year === 2021) for (const household of households) reviewEarlier(household);
  }
  return [first, second].map(({ id }) => ({
    unitId: id,
    villages: villages.filter(({ communeIds }) => communeIds.at(-1) === id),
    households: households.filter(({ village }) => village.communeIds.at(-1) === id).map(withNext),
  }));
}

function communeIn({ communeIds }: InventedVillage, year: number): string | undefined {
  return year < DECIDED_YEAR ? communeIds[0] : communeIds.at(-1);
}

const classOf = ({ reviews }: Pick<Growing, 'reviews'>): HouseholdClass | null => reviews.at(-1)?.class ?? null;

function reviewYear(all: Growing[], villages: readonly InventedVillage[], commune: Commune, year: 2021 | 2022 | 2023) {
  const own = all.filter(({ village }) => villages.includes(village));
  const counted = (of: HouseholdClass) => own.filter((household) => classOf(household) === of);
  const waiting = { poor: counted('poor'), nearPoor: counted('nearPoor'), above: counted('above') };
  const start = { poor: waiting.poor.length, nearPoor: waiting.nearPoor.length };
  for (const move of movesBetween(start, listsOf(commune, year))) {
    const returning = move.from === null ? Math.min(waiting.above.length, Math.floor(move.count / ONE_RETURNS_IN)) : 0;
    const known = waiting[move.from ?? 'above'].splice(0, move.from === null ? returning : move.count);
    const added = Array.from({ length: move.count - known.length }, () => {
      const household = inventHousehold(`${commune.id}/${all.length}`, villages);
      all.push(household);
      return household;
    });
    for (const household of [...known, ...added]) review(household, move, commune.id, year);
  }
}

function review({ key, people, reviews }: Growing, { to }: Move, communeId: string, year: number): void {
  const facts = factsOf(people, to, key, scoredOn({ year, kind: 'periodic' }));
  reviews.push({ year, kind: 'periodic', communeId, class: to, facts });
}

/** The round before the first, by the standard before: whoever was asked then lived as in the first. */
function reviewEarlier({ key, people, reviews, village }: Growing): void {
  const [found] = reviews;
  if (!found || pick(1, 6, key, 'asked before') === 1) return;
  const facts = factsOf(people, found.class, key, daysOf(FIRST_YEAR).scored);
  const given = classBy(lawOf(FIRST_YEAR).standard, facts, daysOf(FIRST_YEAR).scored);
  reviews.unshift({ year: FIRST_YEAR, kind: 'periodic', communeId: village.communeIds[0], class: given, facts });
}

/** A round later in the year finds that some had been put on the wrong list. */
function correct(all: readonly Growing[], communeId: string): void {
  const onList = (of: HouseholdClass) =>
    all.filter(({ reviews }) => reviews.at(-1)?.communeId === communeId && reviews.at(-1)?.class === of);
  const [poor, nearPoor] = [onList('poor').slice(-CORRECTED.poor), onList('nearPoor').slice(-CORRECTED.nearPoor)];
  for (const [households, to] of [[poor, 'nearPoor'] as const, [nearPoor, 'poor'] as const]) {
    for (const { key, people, reviews } of households) {
      const facts = factsOf(people, to, key, scoredOn({ year: CORRECTED_YEAR, kind: 'regular' }));
      reviews.push({ year: CORRECTED_YEAR, kind: 'regular', communeId, class: to, facts });
    }
  }
}

function inventHousehold(key: string, villages: readonly InventedVillage[]): Growing {
  const village = villages[pick(0, villages.length - 1, key, 'village')];
  if (!village) throw new RangeError('a commune has villages');
  const people = peopleOf(key).map((person) => ({ ...person, id: randomUUID() }));
  return { id: randomUUID(), key, villageId: village.id, village, people, reviews: [] };
}

function withNext({ village, ...household }: Growing): InventedHousehold {
  const last = household.reviews.at(-1);
  const isNext = last?.year === DECIDED_YEAR && last.class !== 'above' && village.number <= SCORED_VILLAGES;
  if (!isNext) return { ...household, nextFacts: null };
  const next = nextClass(last.class, pick(1, 10, household.key, 'next'));
  const facts = factsOf(household.people, next, household.key, daysOf(DECIDED_YEAR + 1).scored);
  return { ...household, nextFacts: { class: next, facts } };
}

function nextClass(now: HouseholdClass, luck: number): HouseholdClass {
  if (luck <= 7) return now;
  return now === 'poor' ? 'nearPoor' : 'above';
}
