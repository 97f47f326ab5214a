import { Prisma, type Transaction } from '@bacthang/database';
import type { HouseholdClass, PersonSearch } from '@bacthang/domain';
import type { Vault } from '../../process/vault.ts';

/** A household that a search found, and the member it was found by. */
export interface HouseholdHitRow {
  readonly id: string;
  readonly code: string;
  readonly villageId: string;
  readonly headName: string | null;
  readonly memberName: string;
  readonly memberBirthYear: number;
  readonly class: HouseholdClass | null;
  readonly synthetic: boolean;
}

function matching(search: PersonSearch, vault: Vault): Prisma.Sql {
  switch (search.by) {
    case 'name':
      return Prisma.sql`position(${search.folded} IN m.search_name) > 0`;
    case 'code':
      return Prisma.sql`h.code = ${search.code} AND m.relation = 'head'`;
    case 'identityNumber':
      return Prisma.sql`EXISTS (SELECT FROM member_sensitive s WHERE s.member_id = m.id AND s.identity_mark = ${vault.mark(search.number)})`;
  }
}

/**
 * Households that stand at and under a unit with somebody who matches, one row each, by name; at most `limit`. One
 * statement. By an identity number only those find anybody whom row-level security lets see it.
 */
export async function searchHouseholds(
  db: Transaction,
  vault: Vault,
  { unitId, search, limit }: { unitId: string; search: PersonSearch; limit: number },
): Promise<HouseholdHitRow[]> {
  return db.$queryRaw`
    SELECT * FROM (
      SELECT DISTINCT ON (h.id) h.id, h.code, h.village_id AS "villageId", h.synthetic, m.name AS "memberName", m.search_name,
        left(m.birth_date, 4)::int AS "memberBirthYear",
        (SELECT x.name FROM household_member x WHERE x.household_id = h.id AND x.relation = 'head' AND x.valid_to IS NULL LIMIT 1) AS "headName",
        (SELECT c.class::text FROM class_history c WHERE c.household_id = h.id ORDER BY c.decided_on DESC LIMIT 1) AS class
      FROM unit_ancestor a
      JOIN household h ON h.village_id = a.unit_id AND h.exists_to IS NULL
      JOIN household_member m ON m.household_id = h.id AND m.valid_to IS NULL
      WHERE a.ancestor_id = ${unitId} AND ${matching(search, vault)}
      ORDER BY h.id, m.relation <> 'head', m.search_name
    ) found
    ORDER BY search_name, id
    LIMIT ${limit}`;
}
