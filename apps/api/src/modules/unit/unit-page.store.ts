import { Prisma, type Transaction } from '@bacthang/database';
import { readUnitSearch, type Tier } from '@bacthang/domain';

/** Which units, in which order, and which stretch of them. */
export interface UnitFilter {
  readonly search: string | null;
  readonly tier: Tier | null;
  /** Only units that existed on this day, `YYYY-MM-DD`. */
  readonly on: string | null;
  readonly offset: number;
  readonly limit: number;
}

export interface UnitPage {
  readonly ids: readonly string[];
  /** How many there are in all. */
  readonly total: number;
}

/** 0 is the very name, 1 its beginning, 2 the beginning of a later word, 3 anywhere within. */
function rankOf(text: string): { readonly matches: Prisma.Sql; readonly rank: Prisma.Sql } {
  const { folded, types, name } = readUnitSearch(text);
  if (folded === '') return { matches: Prisma.sql`true`, rank: Prisma.sql`0` };
  const ofType = Prisma.sql`u.type::text = ANY(${[...types]})`;
  return {
    matches: Prisma.sql`(position(${folded} IN u.search_name) > 0 OR (${ofType} AND position(${name} IN u.search_name) > 0))`,
    rank: Prisma.sql`CASE
      WHEN u.search_name = ${folded} OR (u.search_name = ${name} AND ${ofType}) THEN 0
      WHEN starts_with(u.search_name, ${folded}) OR (starts_with(u.search_name, ${name}) AND ${ofType}) THEN 1
      WHEN position(${` ${name}`} IN u.search_name) > 0 THEN 2
      ELSE 3 END`,
  };
}

/**
 * A page of units under each of `parentIds`, or of all units (`null`), best matches first, then by tier and code.
 * One statement, whatever the number of parents.
 */
export async function loadUnitPages(
  db: Transaction,
  parentIds: readonly string[] | null,
  { search, tier, on, offset, limit }: UnitFilter,
): Promise<Map<string | null, UnitPage>> {
  const { matches, rank } = rankOf(search ?? '');
  const source = parentIds
    ? Prisma.sql`unit_membership m JOIN unit u ON u.id = m.unit_id AND m.parent_id = ANY(${[...parentIds]})`
    : Prisma.sql`(SELECT NULL::text AS parent_id) m CROSS JOIN unit u`;
  const ofTier = tier ? Prisma.sql`u.tier::text = ${tier}` : Prisma.sql`true`;
  const onDay = on
    ? Prisma.sql`(u.valid_from IS NULL OR u.valid_from <= ${on}::date) AND (u.valid_to IS NULL OR ${on}::date < u.valid_to)`
    : Prisma.sql`true`;
  const rows = await db.$queryRaw<{ parentId: string | null; id: string; place: number; total: number }[]>`
    SELECT * FROM (
      SELECT m.parent_id AS "parentId", u.id,
        count(*) OVER (PARTITION BY m.parent_id)::int AS total,
        row_number() OVER (PARTITION BY m.parent_id ORDER BY ${rank}, u.tier, u.code, u.valid_from NULLS FIRST, u.id)::int AS place
      FROM ${source}
      WHERE ${matches} AND ${ofTier} AND ${onDay}
    ) found
    WHERE place > ${offset} AND place <= ${offset + limit} OR place = 1
    ORDER BY "parentId", place`;
  const pages = new Map<string | null, { ids: string[]; total: number }>();
  for (const { parentId, id, place, total } of rows) {
    const page = pages.get(parentId) ?? { ids: [], total };
    pages.set(parentId, page);
    if (place > offset && place <= offset + limit) page.ids.push(id);
  }
  return pages;
}
