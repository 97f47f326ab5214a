import type { Prisma, Transaction } from '@bacthang/database';
import {
  compileStandard,
  type ProcedureCode,
  type ProvincialStandard,
  provincialOn,
  type ReviewContext,
  type ReviewRound,
  refusalsOf,
  reviewContext,
  SHIPPED_SETTINGS,
  type StandardCode,
  workCalendar,
} from '@bacthang/domain';
import { todayInVietnam } from '../../graphql/today.ts';
import { UNIT_PATH, unitPathOf } from '../access/unit-path.ts';
import { dayOf } from '../household/household.row.ts';
import { loadConfirmations } from '../standard/confirmations.store.ts';
import { loadHolidays } from '../standard/holidays.store.ts';
import { loadProvincialRules } from '../standard/provincial.store.ts';

const ROUND = {
  unit: { include: { ...UNIT_PATH, attributes: true } },
  opinion: true,
  decision: true,
} as const satisfies Prisma.ReviewRoundInclude;

export type RoundRow = Prisma.ReviewRoundGetPayload<{ include: typeof ROUND }>;

/** A round with what the rules judge its acts by. */
export interface OpenedRound {
  readonly row: RoundRow;
  readonly round: ReviewRound;
  /** What the province has set on top of national standards. */
  readonly provincial: readonly ProvincialStandard[];
  readonly context: ReviewContext;
}

/** The province of a path from the country down. */
const provinceOf = (path: readonly string[], unitId: string): string => path[1] ?? unitId;

export function roundOf(row: RoundRow): ReviewRound {
  return {
    id: row.id,
    communeId: row.unitId,
    provinceId: provinceOf(unitPathOf(row.unit), row.unitId),
    kind: row.kind,
    year: row.year,
    month: row.month,
    standardUsed: row.standardCode as StandardCode,
    procedure: row.procedureCode as ProcedureCode,
    policyYear: row.policyYear,
    purpose: row.purpose,
    openedOn: dayOf(row.openedOn),
  };
}

/** Rounds by id, as far as the viewer may see them. Nine statements, whatever their number. */
export async function findRounds(db: Transaction, ids: readonly string[]): Promise<OpenedRound[]> {
  const rows = await db.reviewRound.findMany({ where: { id: { in: [...ids] } }, include: ROUND });
  if (rows.length === 0) return [];
  const { parameters: confirmations, procedures } = await loadConfirmations(db);
  const provinces = await loadProvincialRules(db, [...new Set(rows.map((row) => roundOf(row).provinceId))]);
  const opinionRules = [...SHIPPED_SETTINGS.opinionRules, ...provinces.opinions];
  const calendar = workCalendar(await loadHolidays(db));
  const settings = { confirmations: procedures, opinionRules, calendar };
  return rows.map((row) => {
    const round = roundOf(row);
    const { standardUsed: standard, openedOn: on, purpose } = round;
    const provincial = provincialOn(provinces.standards, round, on);
    const refusals = refusalsOf(compileStandard({ standard, on, way: row.way, purpose, confirmations, provincial }));
    return {
      row,
      round,
      provincial: provinces.standards,
      context: reviewContext(round, todayInVietnam(), refusals, settings),
    };
  });
}

/** Null when there is none, or none that the viewer may see. */
export async function findRound(db: Transaction, id: string): Promise<OpenedRound | null> {
  const [round] = await findRounds(db, [id]);
  return round ?? null;
}

/**
 * Makes whoever acts on the whole round wait for those who act on single cases of it, and the other way round: `alone` for
 * a meeting, a posting, a decision.
 */
export async function lockRound(db: Transaction, roundId: string, { alone }: { alone: boolean }): Promise<void> {
  if (alone) await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('review_round'), hashtext(${roundId}))`;
  else await db.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtext('review_round'), hashtext(${roundId}))`;
}
