import { Prisma, type Transaction } from '@bacthang/database';
import type { Observation } from '@bacthang/domain';
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

export interface FigureRequest {
  readonly unitId: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly official: boolean;
  readonly indicatorCodes: readonly string[];
}

/**
 * Those units and all that they were formed from, however far back, each with the one it belongs to. Which of their figures
 * count in a year is for its tree to say.
 */
const withPredecessors = (unitIds: readonly string[]) => Prisma.sql`(
  WITH RECURSIVE line(root_id, id) AS (
    SELECT root, root FROM unnest(${[...unitIds]}::text[]) root
    UNION SELECT line.root_id, s.predecessor_id FROM line JOIN unit_succession s ON s.successor_id = line.id)
  SELECT root_id, id FROM line)`;

/**
 * The administrative figures of some years for all units at and under `unitId`, and at and under those that it was formed
 * from: accepted ones alone (`official`), or the latest submitted, which stand before accepted ones and those before
 * estimates. One row a unit, measure and year.
 */
export async function loadFigures(db: Transaction, request: FigureRequest): Promise<StoredFigure[]> {
  const { unitId, fromYear, toYear, official, indicatorCodes } = request;
  const statuses = official ? Prisma.sql`o.status = 'official'` : Prisma.sql`true`;
  const rows = await jsonRows<FigureJson>(
    db,
    FIGURE_COLUMNS,
    Prisma.sql`
    SELECT DISTINCT ON (o.unit_id, o.indicator_code, o.subgroup_code, o.year)
      ${FIGURE_FIELDS}
    FROM observation o
    JOIN unit_ancestor a ON a.unit_id = o.unit_id
      AND a.ancestor_id = ANY(ARRAY(SELECT line.id FROM ${withPredecessors([unitId])} line))
    WHERE o.year BETWEEN ${fromYear} AND ${toYear} AND o.series = 'administrative'
      AND o.indicator_code = ANY(${[...indicatorCodes]}) AND ${statuses}
    ORDER BY o.unit_id, o.indicator_code, o.subgroup_code, o.year,
      CASE o.status WHEN 'provisional' THEN 1 WHEN 'official' THEN 2 ELSE 3 END`,
  );
  return rows.map(figureOf);
}

interface StandingRequest {
  readonly unitIds: readonly string[];
  readonly indicatorCodes: readonly string[];
  /** Null: all years. */
  readonly years: readonly number[] | null;
  /** What was estimated, and not what took its place. */
  readonly estimatesAlone: boolean;
}

/**
 * The accepted administrative figures of units, or else their estimates, from which changes are counted: `rootId`'s own
 * figure of a measure and year where it has one, else those of all units under it and under those that it was formed from.
 * One statement; the units are put down before their figures are looked up, because a planner that is free to do so pairs every
 * unit with every figure.
 */
export async function loadStandingFigures(
  db: Transaction,
  { unitIds, indicatorCodes, years, estimatesAlone }: StandingRequest,
): Promise<(StoredFigure & { readonly rootId: string })[]> {
  const statuses = estimatesAlone ? Prisma.sql`('estimated')` : Prisma.sql`('official', 'estimated')`;
  const standing = Prisma.sql`o.series = 'administrative' AND o.status IN ${statuses}`;
  const ofYears = years ? Prisma.sql`o.year = ANY(${[...years]})` : Prisma.sql`true`;
  const rows = await jsonRows<FigureJson & { rootId: string }>(
    db,
    ['rootId', ...FIGURE_COLUMNS],
    Prisma.sql`
    WITH reach AS MATERIALIZED (
      SELECT DISTINCT line.root_id, a.unit_id FROM ${withPredecessors(unitIds)} line JOIN unit_ancestor a ON a.ancestor_id = line.id)
    SELECT DISTINCT ON (reach.root_id, o.unit_id, o.indicator_code, o.subgroup_code, o.year)
      reach.root_id AS "rootId", ${FIGURE_FIELDS}
    FROM reach
    JOIN observation o ON o.unit_id = reach.unit_id
    WHERE o.indicator_code = ANY(${[...indicatorCodes]}) AND ${ofYears} AND ${standing}
      AND (o.unit_id = reach.root_id OR NOT EXISTS (
        SELECT FROM observation own
        WHERE own.unit_id = reach.root_id AND own.indicator_code = o.indicator_code AND own.year = o.year
          AND own.subgroup_code IS NOT DISTINCT FROM o.subgroup_code AND own.series = o.series AND own.status IN ${statuses}))
    ORDER BY reach.root_id, o.unit_id, o.indicator_code, o.subgroup_code, o.year, o.status = 'estimated'`,
  );
  return rows.map(figureOf);
}

const FIGURE_FIELDS = Prisma.sql`o.id, o.unit_id AS "unitId", o.indicator_code AS "indicatorCode", o.subgroup_code AS "subgroupCode", o.year,
  o.numerator::text, o.denominator::text, trim_scale(o.value)::text AS value, o.source, o.standard_code AS "standardCode", o.status`;

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

const figureOf = <Row extends FigureJson>({ numerator, denominator, ...rest }: Row) => ({
  ...rest,
  numerator: wholeOrNull(numerator),
  denominator: wholeOrNull(denominator),
});

const wholeOrNull = (text: string | null): bigint | null => (text === null ? null : BigInt(text));
