import { Prisma, type Transaction } from '@bacthang/database';
import type { HouseholdMove, MoveState, MovingHousehold, PlainDate, ReviewKind } from '@bacthang/domain';

/** A move as stored; `householdId` of the file is null where the viewer may not open it. */
export interface MoveRow extends HouseholdMove {
  readonly id: string;
  readonly householdId: string;
  readonly openHouseholdId: string | null;
  readonly code: string | null;
  readonly arrivedOn: PlainDate | null;
  readonly note: string | null;
  readonly reason: string | null;
  readonly headName: string;
  readonly persons: number;
  readonly version: number;
  readonly endedOn: PlainDate | null;
}

const MOVES = Prisma.sql`
  SELECT w.id, w.household_id AS "householdId", h.id AS "openHouseholdId", h.code, w.from_unit_id AS "fromCommuneId", w.to_unit_id AS "toCommuneId",
    w.leaves_on::text AS "leavesOn", w.arrived_on::text AS "arrivedOn", w.note, w.reason, w.head_name AS "headName", w.persons,
    w.state::text AS state, w.version, (w.ended_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS "endedOn"
  FROM household_move w LEFT JOIN household h ON h.id = w.household_id`;

/** Null when there is none, or none that the viewer may see. One statement. */
export async function findMove(db: Transaction, id: string): Promise<MoveRow | null> {
  const [row] = await db.$queryRaw<MoveRow[]>`${MOVES} WHERE w.id = ${id}::uuid`;
  return row ?? null;
}

/** The same, with whoever else is about to answer it waiting. */
export async function lockMove(db: Transaction, id: string): Promise<MoveRow | null> {
  await db.$executeRaw`SELECT 1 FROM household_move WHERE id = ${id}::uuid FOR UPDATE`;
  return findMove(db, id);
}

/** Moves to and from the communes at and under a unit, those on their way first, then the newest. One statement. */
export function findMovesOf(db: Transaction, unitId: string, limit: number): Promise<MoveRow[]> {
  return db.$queryRaw`${MOVES}
    WHERE w.from_unit_id IN (SELECT a.unit_id FROM unit_ancestor a WHERE a.ancestor_id = ${unitId})
      OR w.to_unit_id IN (SELECT a.unit_id FROM unit_ancestor a WHERE a.ancestor_id = ${unitId})
    ORDER BY w.state <> 'onTheWay', w.sent_at DESC, w.id LIMIT ${limit}`;
}

/** All moves of a household that the viewer may see. One statement. */
export function findMovesOfHousehold(db: Transaction, householdId: string): Promise<MoveRow[]> {
  return db.$queryRaw`${MOVES} WHERE w.household_id = ${householdId}::uuid ORDER BY w.sent_at, w.id`;
}

interface FactsRow {
  readonly endedOn: PlainDate | null;
  readonly movableFrom: PlainDate;
  readonly kind: ReviewKind | null;
  readonly year: number;
  readonly month: number | null;
}

/** What decides whether a household may move, for editors of either commune; null for anybody else. One statement. */
export async function findMoving(db: Transaction, householdId: string): Promise<MovingHousehold | null> {
  const [row] = await db.$queryRaw<FactsRow[]>`
    SELECT ended_on::text AS "endedOn", movable_from::text AS "movableFrom", review_kind::text AS kind, review_year AS year, review_month AS month
    FROM app_moving_household(${householdId}::uuid)`;
  if (!row) return null;
  const { endedOn, movableFrom, kind, year, month } = row;
  const openReview = kind === null ? null : month === null ? String(year) : `${month}/${year}`;
  return { endedOn, movableFrom, openReview };
}

interface NewMove extends Omit<HouseholdMove, 'state'> {
  readonly id: string;
  readonly householdId: string;
  readonly note: string | null;
  readonly headName: string;
  readonly persons: number;
  readonly userId: string;
}

export async function storeMove(db: Transaction, move: NewMove): Promise<void> {
  await db.$executeRaw`
    INSERT INTO household_move (id, household_id, from_unit_id, to_unit_id, leaves_on, note, head_name, persons, sent_by_id)
    VALUES (${move.id}::uuid, ${move.householdId}::uuid, ${move.fromCommuneId}, ${move.toCommuneId}, ${move.leavesOn}::date, ${move.note},
      ${move.headName}, ${move.persons}, ${move.userId})`;
}

/** The household lives in its new commune, and the move is ended: one act of the database. */
export async function storeTakenIn(
  db: Transaction,
  taken: { readonly id: string; readonly villageId: string; readonly address: string | null; readonly on: PlainDate },
): Promise<void> {
  await db.$executeRaw`SELECT app_take_in_household(${taken.id}::uuid, ${taken.villageId}, ${taken.address}, ${taken.on}::date)`;
}

/** The household stays where it is. */
export async function storeEnded(
  db: Transaction,
  ended: {
    readonly id: string;
    readonly state: Extract<MoveState, 'turnedAway' | 'calledBack'>;
    readonly reason: string | null;
    readonly userId: string;
  },
): Promise<void> {
  await db.$executeRaw`
    UPDATE household_move SET state = ${ended.state}::move_state, reason = ${ended.reason}, ended_at = now(), ended_by_id = ${ended.userId},
      version = version + 1
    WHERE id = ${ended.id}::uuid`;
}
