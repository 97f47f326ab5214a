import type { Transaction } from '@bacthang/database';
import {
  type DuplicateGround,
  duplicateGround,
  foldVietnamese,
  type Household,
  type Person,
  type PersonTrace,
  type Refusal,
  refusal,
} from '@bacthang/domain';
import type { Vault } from '../../../process/vault.ts';
import { identityPlace } from '../household.row.ts';

interface NamesakeRow {
  readonly id: string;
  readonly householdId: string;
  readonly code: string;
  readonly name: string;
  readonly birthDate: string;
  readonly village: string;
  readonly sealed: Uint8Array | null;
}

interface MarkedRow {
  readonly mark: string;
  readonly householdId: string | null;
  readonly commune: string;
}

/** Who of a household may be registered in another one, by person; `sure` where one identity number says so. */
export interface Registered {
  readonly personId: string;
  readonly sure: boolean;
  readonly reason: Refusal;
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/**
 * For households that a file gives: who of them is registered elsewhere already, by identity number anywhere, by name and
 * birth year in the commune. Two statements for all of them.
 */
export async function findRegistered(
  db: Transaction,
  vault: Vault,
  communeId: string,
  households: readonly Household[],
): Promise<(household: Household) => readonly Registered[]> {
  const people = households.flatMap(presentIn);
  const byName = Map.groupBy(
    await findNamesakes(db, communeId, [...new Set(people.map(({ name }) => foldVietnamese(name)))]),
    ({ name }) => foldVietnamese(name),
  );
  const numbers = [...new Set(people.flatMap(({ identityNumber }) => identityNumber ?? []))];
  const byMark = Map.groupBy(
    await findMarked(
      db,
      numbers.map((number) => hex(vault.mark(number))),
    ),
    ({ mark }) => mark,
  );
  return (household) =>
    presentIn(household).flatMap((person) => {
      const marked = person.identityNumber === null ? [] : (byMark.get(hex(vault.mark(person.identityNumber))) ?? []);
      const sure = marked
        .filter(({ householdId }) => householdId !== household.id)
        .map(({ commune }) => told(person.id, null, 'identityNumber', commune));
      const namesakes = (byName.get(foldVietnamese(person.name)) ?? []).filter(
        (each) => each.householdId !== household.id,
      );
      const unsure = namesakes.flatMap((each) => {
        const identityNumber = each.sealed ? vault.open(each.sealed, identityPlace(each.id)) : null;
        const ground = duplicateGround(traceOf(communeId, person), traceOf(communeId, { ...each, identityNumber }));
        if (ground === null || ground === 'identityNumber') return [];
        return [told(person.id, each.code, ground, `${each.name}, ${each.birthDate.slice(0, 4)}, ${each.village}`)];
      });
      return [...sure, ...unsure];
    });
}

const presentIn = ({ members }: Household): readonly Person[] =>
  members.flatMap(({ person, to }) => (to === null ? [person] : []));

function told(personId: string, code: string | null, ground: DuplicateGround, subject: string): Registered {
  const reason = refusal('duplicateFound', ['name'], { value: code, allowed: ground, subject });
  return { personId, sure: ground === 'identityNumber', reason };
}

function traceOf(placeId: string, person: Pick<Person, 'id' | 'name' | 'birthDate' | 'identityNumber'>): PersonTrace {
  const { id: personId, name, birthDate, identityNumber } = person;
  return { personId, name, birthYear: Number(birthDate.slice(0, 4)), placeId, identityNumber };
}

function findNamesakes(db: Transaction, communeId: string, names: readonly string[]): Promise<NamesakeRow[]> {
  return db.$queryRaw`
    SELECT m.id, h.id AS "householdId", h.code, m.name, m.birth_date AS "birthDate", v.name AS village, s.identity_sealed AS sealed
    FROM unit_ancestor u
    JOIN unit v ON v.id = u.unit_id
    JOIN household h ON h.village_id = v.id AND h.exists_to IS NULL
    JOIN household_member m ON m.household_id = h.id AND m.valid_to IS NULL
    LEFT JOIN member_sensitive s ON s.member_id = m.id
    WHERE u.ancestor_id = ${communeId} AND u.depth = 1 AND m.search_name = ANY(${[...names]})`;
}

function findMarked(db: Transaction, marks: readonly string[]): Promise<MarkedRow[]> {
  return db.$queryRaw`
    SELECT encode(f.mark, 'hex') AS mark, f.household_id AS "householdId", u.name AS commune
    FROM app_marked_members((SELECT array_agg(decode(given, 'hex')) FROM unnest(${[...marks]}::text[]) AS given)) f
    JOIN unit u ON u.id = f.commune_id`;
}
