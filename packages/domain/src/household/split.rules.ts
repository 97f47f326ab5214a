import { addDays, isPlainDate, type PlainDate, type Refusal, type Result, refusal, resultOf } from '../shared/index.ts';
import type { HeadRelation } from '../standard/index.ts';
import type { Unit } from '../unit/index.ts';
import type { Household, HouseholdMember } from './household.ts';
import { checkMovingDay } from './moving-day.rules.ts';
import { addressOn, membersOn } from './present.rules.ts';

/** Who leaves a household for one of their own, since when and for where. Ids are those that the new rows are to have. */
export interface Splitting {
  readonly on: PlainDate;
  readonly householdId: string;
  readonly village: Unit | null;
  readonly detail: string | null;
  readonly leaving: readonly { readonly personId: string; readonly newId: string; readonly relation: HeadRelation }[];
  /** Who is the head of those who stay, where the head leaves. */
  readonly stayingHeadId: string | null;
}

/** Both households of a split; of two that merge, the one that ends and the one that goes on. */
export interface BothHouseholds {
  readonly former: Household;
  readonly other: Household;
}

/**
 * Tách hộ: some members leave for a household of their own in the same commune, which remembers where it came from. Nobody is in
 * both, and nobody in none. Refuses `householdEnded`; `fieldRequired` where nobody leaves, `notFound` of who is no member then;
 * `notAVillage`; of the day `dateInvalid`, `dateInFuture`, `beforeLastChange`, `unitNotOnDay`. What either of the two may not be
 * (no members, no head or two) is `checkHousehold`'s to say.
 */
export function splitHousehold(
  household: Household,
  { on, householdId, village, detail, leaving, stayingHeadId }: Splitting,
  { communeId, today }: { readonly communeId: string; readonly today: PlainDate },
): Result<BothHouseholds> {
  if (!isPlainDate(on)) return { ok: false, refusals: checkMovingDay(on, ['on'], '', today, null) };
  const own = village?.tier === 'village' && village.parentId === communeId;
  const present = membersOn(household, addDays(on, -1));
  const known = (id: string) => present.find(({ person }) => person.id === id);
  const leavers = present.filter(({ person }) => leaving.some(({ personId }) => personId === person.id));
  const began = [household.origin.on, ...leavers.map(({ from }) => from)].toSorted().at(-1) ?? '';
  const refusals: readonly Refusal[] = [
    ...(household.ending ? [refusal('householdEnded', ['id'], { value: household.ending.on })] : []),
    ...(leaving.length === 0 ? [refusal('fieldRequired', ['members'])] : []),
    ...leaving.flatMap(({ personId }, index) =>
      known(personId) ? [] : [refusal('notFound', ['members', String(index), 'id'], { value: personId })],
    ),
    ...(own ? [] : [refusal('notAVillage', ['villageKey'], { value: village?.id ?? null, allowed: 'village' })]),
    ...checkMovingDay(on, ['on'], addDays(began, 1), today, own ? village : null),
  ];
  const gone = new Map(leaving.map((each) => [each.personId, each]));
  const former = {
    ...household,
    members: household.members.map((member) => {
      if (gone.has(member.person.id)) return { ...member, to: on };
      return member.person.id === stayingHeadId ? { ...member, relation: 'head' as const } : member;
    }),
  };
  const other: Household = {
    id: householdId,
    members: leaving.flatMap(({ personId, newId, relation }) => joining(known(personId), newId, relation, on)),
    addresses: [{ villageId: village?.id ?? '', detail, from: on, to: null }],
    origin: { kind: 'split', on, fromHouseholdId: household.id },
    ending: null,
  };
  return resultOf({ former, other }, refusals);
}

/**
 * Nhập hộ: whoever is in a household joins another, which goes on; the first ends on that day. Their relation to its head is not
 * known and becomes `other`. Refuses `householdEnded` of either, `destinationSame` of one into itself, `addressMissing` where the
 * other was not there on that day, and of the day what `splitHousehold` does.
 */
export function mergeHouseholds(
  household: Household,
  into: Household,
  { on, newIds }: { readonly on: PlainDate; readonly newIds: readonly string[] },
  today: PlainDate,
): Result<BothHouseholds> {
  if (!isPlainDate(on)) return { ok: false, refusals: checkMovingDay(on, ['on'], '', today, null) };
  const present = household.members.filter(({ to }) => to === null);
  const path = ['intoHouseholdId'];
  const refusals: readonly Refusal[] = [
    ...(household.ending ? [refusal('householdEnded', ['id'], { value: household.ending.on })] : []),
    ...(into.ending ? [refusal('householdEnded', path, { value: into.ending.on })] : []),
    ...(into.id === household.id ? [refusal('destinationSame', path, { value: into.id })] : []),
    ...(addressOn(into, on) === null ? [refusal('addressMissing', path, { value: on })] : []),
    ...checkMovingDay(on, ['on'], addDays(household.origin.on, 1), today, null),
  ];
  const former: Household = {
    ...household,
    members: household.members.map((member) => (member.to === null ? { ...member, to: on } : member)),
    addresses: household.addresses.map((address) => (address.to === null ? { ...address, to: on } : address)),
    ending: { kind: 'merged', on, intoHouseholdId: into.id },
  };
  const joined = present.flatMap((member, index) => joining(member, newIds[index] ?? '', 'other', on));
  return resultOf({ former, other: { ...into, members: [...into.members, ...joined] } }, refusals);
}

/** The same person in another household, from that day on. */
function joining(
  member: HouseholdMember | undefined,
  id: string,
  relation: HeadRelation,
  from: PlainDate,
): readonly HouseholdMember[] {
  return member ? [{ person: { ...member.person, id }, relation, from, to: null }] : [];
}
