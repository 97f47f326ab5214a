import { canonicalJson, type PartialDate, type PlainDate, pickJson } from '../../shared/index.ts';
import { duplicateGround } from '../duplicate.rules.ts';
import type { Household, HouseholdMember } from '../household.ts';
import type { ImportedHousehold, ImportedMember } from './import.ts';

/** `asOf` is the day from which somebody is recorded of whom the file says none; `newId` names who is new. */
export interface ApplyContext {
  readonly villageId: string;
  readonly asOf: PlainDate;
  readonly newId: () => string;
}

/** The household as it is to stand, and the row of each person whom the file names. */
export interface Applied {
  readonly household: Household;
  readonly rowOf: ReadonlyMap<string, number>;
}

/**
 * The household that a file makes of the recorded one, or of none. An empty cell leaves what is recorded; a person is known
 * again by identity number, or by name and birth year; who is not in the file stays; a household lives on where it lives:
 * another village is not for a list to say. Not checked: that is for `checkHousehold`.
 */
export function applyImported(imported: ImportedHousehold, stored: Household | null, context: ApplyContext): Applied {
  const { villageId, asOf, newId } = context;
  const since = imported.residesFrom ?? stored?.addresses.at(-1)?.from ?? asOf;
  const left = new Set(stored?.members.filter(({ to }) => to === null) ?? []);
  const entered = imported.members.map((entry) => {
    const known = [...left].find((member) => isSame(entry, member, villageId)) ?? null;
    if (known) left.delete(known);
    return memberOf(entry, known, stored ? (imported.residesFrom ?? asOf) : since, newId);
  });
  const byId = new Map(entered.map((member) => [member.person.id, member]));
  const kept = stored?.members ?? [];
  const ids = new Set(kept.map(({ person }) => person.id));
  const members = [
    ...kept.map((member) => (member.to === null ? (byId.get(member.person.id) ?? member) : member)),
    ...entered.filter(({ person }) => !ids.has(person.id)),
  ];
  const last = stored?.addresses.at(-1);
  const address = { villageId, detail: imported.address ?? last?.detail ?? null, from: since, to: null };
  const household = {
    id: stored?.id ?? newId(),
    members,
    addresses: [...(stored?.addresses.slice(0, -1) ?? []), address],
    origin: stored?.origin ?? { kind: 'listed', on: since, fromHouseholdId: null },
    ending: stored?.ending ?? null,
  };
  return {
    household,
    rowOf: new Map(entered.map(({ person }, index) => [person.id, imported.members[index]?.row ?? 0])),
  };
}

/** Whether a file says nothing new of a household: the same file twice changes nothing. */
export function sameHousehold(a: Household, b: Household): boolean {
  return spelled(a) === spelled(b);
}

function spelled(household: Household): string {
  return canonicalJson(pickJson(household, ['members', 'addresses', 'origin', 'ending']));
}

function isSame(entry: ImportedMember, { person }: HouseholdMember, placeId: string): boolean {
  const trace = (personId: string, each: Pick<ImportedMember, 'name' | 'birthDate' | 'identityNumber'>) => ({
    personId,
    name: each.name,
    birthYear: Number(each.birthDate.slice(0, 4)),
    placeId,
    identityNumber: each.identityNumber,
  });
  const ground = duplicateGround(trace('file', entry), trace(person.id, person));
  return ground === 'identityNumber' || ground === 'name';
}

function memberOf(
  entry: ImportedMember,
  known: HouseholdMember | null,
  since: PlainDate,
  newId: () => string,
): HouseholdMember {
  const before = known?.person;
  const born = firstDay(entry.birthDate);
  return {
    person: {
      id: before?.id ?? newId(),
      name: entry.name,
      sex: entry.sex,
      birthDate: entry.birthDate,
      identityNumber: entry.identityNumber ?? before?.identityNumber ?? null,
      ethnicity: entry.ethnicity ?? before?.ethnicity ?? null,
      disabled: entry.disabled ?? before?.disabled ?? null,
      seriouslyIll: entry.seriouslyIll ?? before?.seriouslyIll ?? null,
    },
    relation: entry.relation,
    from: known?.from ?? (since < born ? born : since),
    to: null,
  };
}

function firstDay(date: PartialDate): PlainDate {
  return date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`;
}
