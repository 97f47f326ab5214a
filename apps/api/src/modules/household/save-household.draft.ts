import { randomUUID } from 'node:crypto';
import {
  ETHNIC_CODES,
  type EthnicCode,
  type Household,
  type HouseholdAddress,
  type HouseholdMember,
  type Refusal,
  refusal,
} from '@bacthang/domain';
import { uuidOf } from '../../graphql/global-id.ts';
import type { MemberEntry, SaveHousehold } from './household.input.ts';

/** The household that an input makes of the stored one; the members of the input come first, in its order. */
export function draftOf(input: SaveHousehold, villageId: string, stored: Household | null): Household {
  const known = new Map(stored?.members.map((member) => [member.person.id, member]));
  const entered = input.members.map((entry) => memberOf(entry, known.get(memberIdOf(entry) ?? '') ?? null));
  const mentioned = new Set(entered.map(({ person }) => person.id));
  const from = input.fromHouseholdId ? uuidOf('Household', input.fromHouseholdId) : null;
  return {
    id: stored?.id ?? randomUUID(),
    members: [...entered, ...(stored?.members ?? []).filter(({ person }) => !mentioned.has(person.id))],
    addresses: addressesOf(input, villageId, stored),
    origin: { kind: input.origin, on: input.existsFrom, fromHouseholdId: from },
    ending: stored?.ending ?? null,
  };
}

export const memberIdOf = ({ id }: MemberEntry): string | null => (id ? uuidOf('HouseholdMember', id) : null);

function memberOf(entry: MemberEntry, stored: HouseholdMember | null): HouseholdMember {
  const kept = <T>(given: T | null | undefined, before: T | null | undefined): T | null =>
    given === undefined ? (before ?? null) : given;
  return {
    person: {
      id: stored?.person.id ?? randomUUID(),
      name: entry.name,
      sex: entry.sex,
      birthDate: entry.birthDate,
      identityNumber: kept(entry.identityNumber, stored?.person.identityNumber),
      ethnicity: kept(entry.ethnicity as EthnicCode | null | undefined, stored?.person.ethnicity),
      disabled: kept(entry.disabled, stored?.person.disabled),
      seriouslyIll: kept(entry.seriouslyIll, stored?.person.seriouslyIll),
    },
    relation: entry.relation,
    from: entry.from,
    to: entry.to ?? null,
  };
}

/** The same village and address is a correction of the last address, another one a move. */
function addressesOf(input: SaveHousehold, villageId: string, stored: Household | null): readonly HouseholdAddress[] {
  const address = { villageId, detail: input.address ?? null, from: input.residesFrom, to: null };
  const last = stored?.addresses.at(-1);
  if (!stored || !last) return [address];
  const before = stored.addresses.slice(0, -1);
  const moved = last.villageId !== villageId || last.detail !== address.detail;
  return moved && last.from < address.from ? [...before, { ...last, to: address.from }, address] : [...before, address];
}

/** Members that the input names and the household does not have, and ethnic groups that there are not. */
export function unknownIn({ members }: SaveHousehold, stored: Household | null): readonly Refusal[] {
  const known = new Set(stored?.members.map(({ person }) => person.id));
  return members.flatMap((entry, index) => {
    const path = ['members', String(index)];
    const id = memberIdOf(entry);
    const stranger = entry.id && (id === null || !known.has(id));
    const group = entry.ethnicity && !ETHNIC_CODES.some((code) => code === entry.ethnicity);
    return [
      ...(stranger ? [refusal('notFound', [...path, 'id'], { value: entry.id ?? null })] : []),
      ...(group
        ? [refusal('shapeInvalid', [...path, 'ethnicity'], { value: entry.ethnicity ?? null, allowed: '01..55' })]
        : []),
    ];
  });
}

/** Where in the input a rule's path points. */
export function inInput(reason: Refusal): Refusal {
  const [list, position = '', ...rest] = reason.path;
  if (list === 'addresses') {
    const field = rest[0] === 'villageId' ? 'villageKey' : 'residesFrom';
    return { ...reason, path: [field] };
  }
  const path = ['members', ...(position === '' ? [] : [position]), ...rest.filter((word) => word !== 'person')];
  return { ...reason, path };
}
