import {
  addDays,
  checkText,
  type PlainDate,
  type Refusal,
  type Result,
  refusal,
  TEXT_LIMITS,
} from '../shared/index.ts';
import type { Unit } from '../unit/index.ts';
import type { Household } from './household.ts';
import type { HouseholdMove, MovingHousehold } from './move.ts';
import { checkMovingDay } from './moving-day.rules.ts';

/** The first day on which a household may move: after it came to where it lives, not before somebody last came or left. */
export function movableFrom({ members, addresses }: Pick<Household, 'members' | 'addresses'>): PlainDate {
  const days = [
    ...members.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
    ...addresses.map(({ from }) => addDays(from, 1)),
  ];
  return days.reduce((last, day) => (day > last ? day : last), '');
}

/**
 * Sending a household to another commune. Refuses `householdEnded`; `moveOpen` where it is on its way already; `reviewOpen`
 * where it is on the list of a round that is not decided: it is reviewed where it was listed, and moves when that is decided;
 * `destinationSame`, `notACommune`, and of the day `dateInvalid`, `dateInFuture`, `beforeLastChange`, `unitNotOnDay`.
 */
export function checkSending(
  { destination, leavesOn }: { readonly destination: Unit; readonly leavesOn: PlainDate },
  household: MovingHousehold & { readonly communeId: string; readonly onTheWayTo: string | null },
  today: PlainDate,
): readonly Refusal[] {
  const to = ['toUnitKey'];
  const { id, name, tier } = destination;
  return [
    ...checkMovable(household, ['householdId']),
    ...(household.onTheWayTo === null ? [] : [refusal('moveOpen', ['householdId'], { subject: household.onTheWayTo })]),
    ...(tier === 'commune' ? [] : [refusal('notACommune', to, { value: tier, allowed: 'commune', subject: name })]),
    ...(id === household.communeId ? [refusal('destinationSame', to, { value: id, subject: name })] : []),
    ...checkMovingDay(leavesOn, ['leavesOn'], household.movableFrom, today, destination),
  ];
}

/**
 * Taking a household in: from a day on it lives in a village of the commune it was sent to. Refuses what has happened to it
 * meanwhile (`householdEnded`, `reviewOpen`), `notAVillage` of a place that is none of the commune's, and of the day what
 * `checkSending` does; nobody arrives before they have left (`beforeLastChange`).
 */
export function checkTakingIn(
  { village, arrivesOn }: { readonly village: Unit | null; readonly arrivesOn: PlainDate },
  move: HouseholdMove,
  household: MovingHousehold,
  today: PlainDate,
): readonly Refusal[] {
  const own = village?.tier === 'village' && village.parentId === move.toCommuneId;
  const [, first = move.leavesOn] = [move.leavesOn, household.movableFrom].toSorted();
  return [
    ...checkMovable(household, ['moveId']),
    ...(own ? [] : [refusal('notAVillage', ['villageKey'], { value: village?.id ?? null, allowed: 'village' })]),
    ...checkMovingDay(arrivesOn, ['arrivesOn'], first, today, own ? village : null),
  ];
}

/** Moving to another village, or another dwelling, of the same commune. Refuses as `checkTakingIn` does, and `destinationSame`. */
export function checkMovingWithin(
  {
    village,
    detail,
    movesOn,
  }: { readonly village: Unit | null; readonly detail: string | null; readonly movesOn: PlainDate },
  household: Pick<Household, 'members' | 'addresses' | 'ending'> & { readonly communeId: string },
  today: PlainDate,
): readonly Refusal[] {
  const own = village?.tier === 'village' && village.parentId === household.communeId;
  const now = household.addresses.at(-1);
  const same = own && now?.villageId === village.id && now.detail === detail;
  const { ending } = household;
  return [
    ...(ending ? [refusal('householdEnded', ['householdId'], { value: ending.on })] : []),
    ...(own ? [] : [refusal('notAVillage', ['villageKey'], { value: village?.id ?? null, allowed: 'village' })]),
    ...(same ? [refusal('destinationSame', ['villageKey'], { value: village.id, subject: village.name })] : []),
    ...checkMovingDay(movesOn, ['movesOn'], now ? addDays(now.from, 1) : '', today, own ? village : null),
  ];
}

/** Why a household is not taken in: the commune that sent it reads this. Refuses what `checkText` does. */
export function checkTurningAway(reason: string): Result<string> {
  return checkText(reason, { path: ['reason'], max: TEXT_LIMITS.note, lines: true });
}

/** Its new address in the same household: the last one ends on the day the new one begins. */
export function movedTo(
  household: Household,
  { villageId, detail, on }: { readonly villageId: string; readonly detail: string | null; readonly on: PlainDate },
): Household {
  const before = household.addresses.map((address) => (address.to === null ? { ...address, to: on } : address));
  return { ...household, addresses: [...before, { villageId, detail, from: on, to: null }] };
}

/**
 * A household as the commune that it left on `day` goes on reading it: who belonged to it and where it lived until then, and
 * nothing of what came after.
 */
export function fileUntil(household: Household, day: PlainDate): Household {
  const { members, addresses, ending } = household;
  const known = (to: PlainDate | null) => (to !== null && to <= day ? to : null);
  return {
    ...household,
    members: members.filter(({ from }) => from < day).map((member) => ({ ...member, to: known(member.to) })),
    addresses: addresses.filter(({ from }) => from < day).map((address) => ({ ...address, to: known(address.to) })),
    ending: ending !== null && ending.on <= day ? ending : null,
  };
}

function checkMovable({ endedOn, openReview }: MovingHousehold, path: readonly string[]): readonly Refusal[] {
  if (endedOn !== null) return [refusal('householdEnded', path, { value: endedOn })];
  return openReview === null ? [] : [refusal('reviewOpen', path, { subject: openReview })];
}
