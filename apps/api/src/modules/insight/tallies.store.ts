import type { Transaction } from '@bacthang/database';
import type {
  Deprivation,
  EthnicCode,
  HouseholdClass,
  HouseholdLabel,
  PlacedTally,
  PovertyCause,
  ReportRow,
  StandardCode,
} from '@bacthang/domain';

/** What of a unit has been decided in a year, as far as the viewer may read its figures. */
export interface DecidedPlace {
  readonly unitId: string;
  readonly childId: string | null;
  readonly roundId: string;
  readonly totalHouseholds: bigint;
  readonly standardCode: StandardCode;
}

/** The communes at and under a unit whose periodic round of the year is decided. One statement. */
export function loadDecided(db: Transaction, unitId: string, year: number): Promise<DecidedPlace[]> {
  return db.$queryRaw<DecidedPlace[]>`
    SELECT unit_id AS "unitId", child_id AS "childId", round_id AS "roundId", total_households::bigint AS "totalHouseholds",
      standard_code AS "standardCode"
    FROM app_decided_rounds(${unitId}, ${year}::int) WHERE kind = 'periodic'`;
}

/** How many communes there are at and under a unit whose borders stood on the last day of a year. One statement. */
export async function countCommunes(db: Transaction, unitId: string, year: number): Promise<number> {
  const [found] = await db.$queryRaw<[{ count: number }]>`
    SELECT count(*)::int AS count FROM unit_ancestor a JOIN unit u ON u.id = a.unit_id AND u.tier = 'commune'
    WHERE a.ancestor_id = ${unitId} AND (u.valid_from IS NULL OR u.valid_from <= make_date(${year}::int, 12, 31))
      AND (u.valid_to IS NULL OR u.valid_to > make_date(${year}::int, 12, 31))`;
  return found.count;
}

interface MovementRow {
  readonly startUnitId: string | null;
  readonly endUnitId: string | null;
  readonly start: HouseholdClass | null;
  readonly end: HouseholdClass | null;
  readonly poor: boolean;
  readonly nearPoor: boolean;
  readonly households: bigint;
  readonly personsStart: bigint;
  readonly personsEnd: bigint;
  readonly stayed: bigint;
}

/** Households by how they stood at both ends of a year, grouped by the database. One statement. */
export async function loadMovement(db: Transaction, unitId: string, year: number): Promise<PlacedTally[]> {
  const rows = await db.$queryRaw<MovementRow[]>`
    SELECT start_unit AS "startUnitId", end_unit AS "endUnitId", start_class AS "start", end_class AS "end", escaped_poor AS poor,
      escaped_near_poor AS "nearPoor", households, persons_start AS "personsStart", persons_end AS "personsEnd", persons_stayed AS stayed
    FROM app_movement_tallies(${unitId}, ${year}::int)`;
  return rows.map(({ poor, nearPoor, personsStart, personsEnd, stayed, ...row }) => ({
    ...row,
    arrival: null,
    departure: null,
    escapedBefore: { poor, nearPoor },
    persons: { start: personsStart, end: personsEnd, stayed },
  }));
}

type FlatReportRow = Omit<ReportRow, 'childCounts'> & ReportRow['childCounts'];

/** Decided households as the report tables count them, grouped by the database. One statement. */
export async function loadReportRows(db: Transaction, unitId: string, year: number): Promise<ReportRow[]> {
  const rows = await db.$queryRaw<FlatReportRow[]>`
    SELECT place AS "unitId", class, labels, ethnicity, deprivations, causes, households, persons, children,
      without_health_insurance AS "withoutHealthInsurance", malnourished, not_at_school AS "notAtSchool"
    FROM app_report_tallies(${unitId}, ${year}::int)`;
  return rows.map(({ children, withoutHealthInsurance, malnourished, notAtSchool, ...row }) => ({
    unitId: row.unitId,
    class: row.class,
    labels: row.labels as readonly HouseholdLabel[],
    ethnicity: row.ethnicity as EthnicCode | null,
    deprivations: row.deprivations as readonly Deprivation[],
    causes: row.causes as readonly PovertyCause[],
    households: row.households,
    persons: row.persons,
    childCounts: { children, withoutHealthInsurance, malnourished, notAtSchool },
  }));
}
