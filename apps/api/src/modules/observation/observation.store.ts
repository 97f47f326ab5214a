import { Prisma, type Transaction } from '@bacthang/database';
import type { Observation, TreeUnit } from '@bacthang/domain';
import { jsonRows } from '../../graphql/json-rows.ts';

/** A stored figure, as the roll-up and the screens need it. */
export interface StoredFigure
  extends Pick<Observation, 'numerator' | 'denominator' | 'value' | 'source' | 'standardCode' | 'status'> {
  readonly id: string;
  readonly unitId: string;
  readonly indicatorCode: string;
  readonly subgroupCode: string | null;
  readonly year: number;
}

/** The day on which the tree of a year is read: its last, or the unit's own last day if it ended before (1 July 2025). */
export function treeDay(year: number, validTo: Date | null): string {
  const last = `${year}-12-31`;
  if (!validTo) return last;
  const lastValid = new Date(validTo.getTime() - 86_400_000).toISOString().slice(0, 10);
  return lastValid < last ? lastValid : last;
}

/** The unit and all units under it on `day`, with the parent each had. */
export function loadTree(db: Transaction, unitId: string, day: string): Promise<TreeUnit[]> {
  return db.$queryRaw<TreeUnit[]>`
    SELECT u.id, CASE WHEN a.depth = 0 THEN NULL ELSE m.parent_id END AS "parentId"
    FROM unit_ancestor a
    JOIN unit u ON u.id = a.unit_id
    LEFT JOIN unit_membership m ON m.unit_id = u.id
    WHERE a.ancestor_id = ${unitId}
      AND (u.valid_from IS NULL OR u.valid_from <= ${day}::date) AND (u.valid_to IS NULL OR ${day}::date < u.valid_to)`;
}

export interface FigureRequest {
  readonly unitId: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly official: boolean;
  readonly indicatorCodes: readonly string[];
}

/**
 * The administrative figures of some years for all units at and under `unitId`: accepted ones alone (`official`), or the
 * latest submitted, which stand before accepted ones and those before estimates. One row a unit, measure and year.
 */
export async function loadFigures(db: Transaction, request: FigureRequest): Promise<StoredFigure[]> {
  const { unitId, fromYear, toYear, official, indicatorCodes } = request;
  const statuses = official ? Prisma.sql`o.status = 'official'` : Prisma.sql`true`;
  const rows = await jsonRows<FigureJson>(
    db,
    FIGURE_COLUMNS,
    Prisma.sql`
    SELECT DISTINCT ON (o.unit_id, o.indicator_code, o.subgroup_code, o.year)
      o.id, o.unit_id AS "unitId", o.indicator_code AS "indicatorCode", o.subgroup_code AS "subgroupCode", o.year,
      o.numerator::text, o.denominator::text, trim_scale(o.value)::text AS value, o.source, o.standard_code AS "standardCode", o.status
    FROM observation o
    JOIN unit_ancestor a ON a.unit_id = o.unit_id AND a.ancestor_id = ${unitId}
    WHERE o.year BETWEEN ${fromYear} AND ${toYear} AND o.series = 'administrative'
      AND o.indicator_code = ANY(${[...indicatorCodes]}) AND ${statuses}
    ORDER BY o.unit_id, o.indicator_code, o.subgroup_code, o.year,
      CASE o.status WHEN 'provisional' THEN 1 WHEN 'official' THEN 2 ELSE 3 END`,
  );
  return rows.map((row) => ({
    ...row,
    numerator: wholeOrNull(row.numerator),
    denominator: wholeOrNull(row.denominator),
  }));
}

const FIGURE_COLUMNS = [
  'id',
  'unitId',
  'indicatorCode',
  'subgroupCode',
  'year',
  'numerator',
  'denominator',
  'value',
  'source',
  'standardCode',
  'status',
] as const satisfies readonly (keyof FigureJson)[];

interface FigureJson extends Omit<StoredFigure, 'numerator' | 'denominator'> {
  readonly numerator: string | null;
  readonly denominator: string | null;
}

const wholeOrNull = (text: string | null): bigint | null => (text === null ? null : BigInt(text));
