import { randomUUID } from 'node:crypto';
import type { Transaction } from '@bacthang/database';
import {
  contentHash,
  type JsonObject,
  type LoadedScoreTable,
  type PlacedStratum,
  type PlainDate,
  type ScoreTable,
  STRATUM_NAMES,
  type StandardCode,
  type Stratum,
  scoreTableSchema,
} from '@bacthang/domain';
import { dayOf, dayOrNull } from '../household/household.row.ts';

/** The score tables that were loaded of standards, in that order; `scoreTablesOn` says which count. One statement. */
export async function loadScoreTables(
  db: Transaction,
  standards: readonly StandardCode[],
): Promise<readonly LoadedScoreTable[]> {
  const rows = await db.scoreTable.findMany({
    where: { standardCode: { in: [...standards] } },
    orderBy: [{ loadedAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ content, validFrom }) => ({ table: scoreTableSchema.parse(content), from: dayOf(validFrom) }));
}

interface NewScoreTables {
  readonly tables: readonly ScoreTable[];
  readonly from: PlainDate;
  readonly userId: string;
}

/** Adds score tables; earlier ones stay. One statement. */
export async function storeScoreTables(db: Transaction, { tables, from, userId }: NewScoreTables): Promise<void> {
  await db.scoreTable.createMany({
    data: tables.map((table) => ({
      id: randomUUID(),
      standardCode: table.standard,
      stratum: table.stratum,
      name: STRATUM_NAMES[table.stratum as Stratum][0],
      official: !table.synthetic,
      content: table as unknown as JsonObject,
      contentHash: contentHash(table as unknown as JsonObject),
      validFrom: new Date(`${from}T00:00:00Z`),
      signedBy: table.loadedBy,
      citation: table.source,
      loadedById: userId,
    })),
  });
}

/** Where a unit and those above it were placed among the regions of the score table, by unit. */
export type Strata = ReadonlyMap<string, readonly PlacedStratum[]>;

/** The nearest unit first, of one unit the newest first. One statement. */
export async function loadStrata(db: Transaction, unitIds: readonly string[]): Promise<Strata> {
  const rows = await db.$queryRaw<{ unitId: string; stratum: string; from: Date | null; to: Date | null }[]>`
    SELECT u.unit_id AS "unitId", a.value AS stratum, a.valid_from AS "from", a.valid_to AS "to"
    FROM unit_ancestor u JOIN unit_attribute a ON a.unit_id = u.ancestor_id AND a.name = 'stratum'
    WHERE u.unit_id = ANY(${[...unitIds]}::text[]) ORDER BY u.depth, a.valid_from DESC NULLS LAST`;
  const placed = rows.map(({ unitId, stratum, from, to }) => ({
    unitId,
    stratum,
    from: dayOrNull(from),
    to: dayOrNull(to),
  }));
  return Map.groupBy(placed, ({ unitId }) => unitId);
}

/** Places a unit in a region from a day on; where it was placed until then ends there. Two statements. */
export async function storeStratum(
  db: Transaction,
  { unitId, stratum, from, source }: { unitId: string; stratum: Stratum; from: PlainDate; source: string },
): Promise<void> {
  await db.$executeRaw`
    UPDATE unit_attribute SET valid_to = ${from}::date
    WHERE unit_id = ${unitId} AND name = 'stratum' AND valid_to IS NULL AND (valid_from IS NULL OR valid_from < ${from}::date)`;
  await db.$executeRaw`
    INSERT INTO unit_attribute (id, unit_id, name, value, valid_from, citation)
    VALUES (gen_random_uuid(), ${unitId}, 'stratum', ${stratum}, ${from}::date, ${source})`;
}
