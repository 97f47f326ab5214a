import type { Prisma, Transaction } from '@bacthang/database';
import { measureKey } from './figure.store.ts';

export type ObservationRow = Prisma.ObservationGetPayload<{ include: { indicator: true } }>;

/** A checked figure on its way into the database. */
export interface ReportedFigure {
  readonly indicatorCode: string;
  readonly subgroupCode: string | null;
  readonly numerator: bigint | null;
  readonly denominator: bigint | null;
  readonly standardCode: string | null;
  readonly note: string | null;
  readonly expectedVersion: number;
}

/** The submitted figures of a unit and year. Whoever reports for the same unit and year at once waits here. */
export async function lockSubmitted(
  db: Transaction,
  unitId: string,
  year: number,
): Promise<Map<string, ObservationRow>> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('observation'), hashtext(${`${unitId}/${year}`}))`;
  const rows = await db.observation.findMany({
    where: { unitId, year, status: 'provisional', series: 'administrative' },
    include: { indicator: true },
  });
  return new Map(rows.map((row) => [measureKey(row.indicatorCode, row.subgroupCode), row]));
}

/** Whether a commune's periodic review of the year is decided, so that its poverty figures are the register's count. */
export async function isDecidedByRegister(db: Transaction, unitId: string, year: number): Promise<boolean> {
  const decided = await db.reviewRound.findFirst({
    where: { unitId, year, kind: 'periodic', decision: { isNot: null } },
    select: { id: true },
  });
  return decided !== null;
}

/** Stores the figures as provisional: new ones at version 1, standing ones a version on. */
export async function storeSubmitted(
  db: Transaction,
  {
    unitId,
    year,
    userId,
    figures,
  }: { unitId: string; year: number; userId: string; figures: readonly ReportedFigure[] },
): Promise<ObservationRow[]> {
  const rows = JSON.stringify(
    figures.map(({ expectedVersion, ...figure }) => ({
      indicator_code: figure.indicatorCode,
      subgroup_code: figure.subgroupCode,
      numerator: figure.numerator?.toString() ?? null,
      denominator: figure.denominator?.toString() ?? null,
      standard_code: figure.standardCode,
      note: figure.note,
      version: expectedVersion + 1,
    })),
  );
  const stored = await db.$queryRaw<{ id: string }[]>`
    INSERT INTO observation (id, unit_id, year, series, status, source, entered_by_id, entered_at,
      indicator_code, subgroup_code, numerator, denominator, standard_code, note, version)
    SELECT gen_random_uuid(), ${unitId}, ${year}, 'administrative', 'provisional', 'report', ${userId}, now(),
      f.indicator_code, f.subgroup_code, f.numerator, f.denominator, f.standard_code, f.note, f.version
    FROM jsonb_populate_recordset(NULL::observation, ${rows}::jsonb) f
    ON CONFLICT (unit_id, indicator_code, subgroup_code, year, series, status) DO UPDATE SET
      source = excluded.source, numerator = excluded.numerator, denominator = excluded.denominator, value = NULL,
      standard_code = excluded.standard_code, note = excluded.note, version = excluded.version,
      entered_by_id = excluded.entered_by_id, entered_at = excluded.entered_at
    RETURNING id`;
  return db.observation.findMany({
    where: { id: { in: stored.map(({ id }) => id) } },
    include: { indicator: true },
    orderBy: [{ indicatorCode: 'asc' }, { subgroupCode: 'asc' }],
  });
}

/** Makes submitted figures, which the caller has locked, official as of now; what is already the same is left as it stands. */
export async function acceptSubmitted(
  db: Transaction,
  { ids, userId }: { ids: readonly string[]; userId: string },
): Promise<ObservationRow[]> {
  const accepted = await db.$queryRaw<{ id: string }[]>`
    INSERT INTO observation (id, unit_id, year, series, status, source, entered_by_id, entered_at, accepted_by_id,
      indicator_code, subgroup_code, numerator, denominator, value, standard_code, note, version)
    SELECT gen_random_uuid(), o.unit_id, o.year, o.series, 'official', o.source, o.entered_by_id, o.entered_at, ${userId},
      o.indicator_code, o.subgroup_code, o.numerator, o.denominator, o.value, o.standard_code, o.note, 1
    FROM observation o
    WHERE o.id = ANY(${[...ids]}::uuid[]) AND o.series = 'administrative' AND o.status = 'provisional'
    ON CONFLICT (unit_id, indicator_code, subgroup_code, year, series, status) DO UPDATE SET
      source = excluded.source, numerator = excluded.numerator, denominator = excluded.denominator, value = excluded.value,
      standard_code = excluded.standard_code, note = excluded.note, version = observation.version + 1,
      entered_by_id = excluded.entered_by_id, entered_at = excluded.entered_at, accepted_by_id = excluded.accepted_by_id
    WHERE (observation.numerator, observation.denominator, observation.value) IS DISTINCT FROM (excluded.numerator, excluded.denominator, excluded.value)
    RETURNING id`;
  return db.observation.findMany({ where: { id: { in: accepted.map(({ id }) => id) } }, include: { indicator: true } });
}
