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
import type { Vault } from '../../process/vault.ts';
import { identityPlace } from './household.row.ts';

interface Candidate {
  readonly memberId: string;
  readonly householdId: string;
  readonly code: string;
  readonly name: string;
  readonly birthDate: string;
  readonly village: string;
  readonly identitySealed: Uint8Array | null;
}

const traceOf = (
  placeId: string,
  person: { id: string; name: string; birthDate: string; identityNumber: string | null },
) =>
  ({
    personId: person.id,
    name: person.name,
    birthYear: Number(person.birthDate.slice(0, 4)),
    placeId,
    identityNumber: person.identityNumber,
  }) satisfies PersonTrace;

const isSame = (one: Person, other: Person): boolean =>
  one.id === other.id &&
  one.name === other.name &&
  one.birthDate === other.birthDate &&
  one.identityNumber === other.identityNumber;

/**
 * Who of a household's members is, or may be, registered already: by name, birth year and commune among those of the
 * commune, by identity number anywhere; of another commune only its name is told. Whoever is `known`, and so was looked at
 * when they were registered there, is not asked about again. Two statements.
 */
export async function findDuplicatesOf(
  db: Transaction,
  vault: Vault,
  { members, id }: Household,
  communeId: string,
  known: readonly Person[],
): Promise<readonly Refusal[]> {
  const present = members.flatMap(({ person, to }, index) =>
    to === null && !known.some((each) => isSame(each, person)) ? [{ person, index }] : [],
  );
  const candidates = await findNamesakes(
    db,
    communeId,
    id,
    present.map(({ person }) => foldVietnamese(person.name)),
  );
  const elsewhere = await findMarked(
    db,
    vault,
    present.flatMap(({ person }) => person.identityNumber ?? []),
    id,
  );
  return present.flatMap(({ person, index }) => {
    const path = ['members', String(index)];
    const trace = traceOf(communeId, person);
    const found = candidates.flatMap((candidate) => {
      const { memberId, name, birthDate, identitySealed } = candidate;
      const identityNumber = identitySealed ? vault.open(identitySealed, identityPlace(memberId)) : null;
      const ground = duplicateGround(trace, traceOf(communeId, { id: memberId, name, birthDate, identityNumber }));
      const subject = `${name}, ${birthDate.slice(0, 4)}, ${candidate.village}`;
      return ground && ground !== 'identityNumber' ? [duplicate(path, candidate.code, ground, subject)] : [];
    });
    const marked = elsewhere
      .filter(({ number }) => number === person.identityNumber)
      .map(({ code, commune }) => duplicate(path, code, 'identityNumber', commune));
    return [...marked, ...found];
  });
}

const duplicate = (path: readonly string[], code: string | null, ground: DuplicateGround, subject: string): Refusal =>
  refusal('duplicateFound', path, { value: code, allowed: ground, subject });

/** Others of the commune whose folded name is one of these. */
function findNamesakes(
  db: Transaction,
  communeId: string,
  householdId: string,
  names: readonly string[],
): Promise<Candidate[]> {
  return db.$queryRaw`
    SELECT m.id AS "memberId", h.id AS "householdId", h.code, m.name, m.birth_date AS "birthDate", v.name AS village,
      s.identity_sealed AS "identitySealed"
    FROM unit_ancestor u
    JOIN unit v ON v.id = u.unit_id
    JOIN household h ON h.village_id = v.id AND h.exists_to IS NULL AND h.id <> ${householdId}::uuid
    JOIN household_member m ON m.household_id = h.id AND m.valid_to IS NULL
    LEFT JOIN member_sensitive s ON s.member_id = m.id
    WHERE u.ancestor_id = ${communeId} AND u.depth = 1 AND m.search_name = ANY(${[...names]})
    ORDER BY h.code, m.id`;
}

/** Whoever has one of these numbers in another household, wherever. */
async function findMarked(db: Transaction, vault: Vault, numbers: readonly string[], householdId: string) {
  if (numbers.length === 0) return [];
  const marks = numbers.map((number) => Buffer.from(vault.mark(number)).toString('hex'));
  const rows = await db.$queryRaw<{ mark: string; code: string | null; commune: string }[]>`
    SELECT encode(f.mark, 'hex') AS mark, h.code, u.name AS commune
    FROM app_marked_members((SELECT array_agg(decode(given, 'hex')) FROM unnest(${marks}::text[]) AS given)) f
    JOIN unit u ON u.id = f.commune_id
    LEFT JOIN household h ON h.id = f.household_id
    WHERE f.household_id IS DISTINCT FROM ${householdId}::uuid
    ORDER BY u.name, h.code`;
  return rows.map(({ mark, ...row }) => ({ ...row, number: numbers[marks.indexOf(mark)] ?? null }));
}
