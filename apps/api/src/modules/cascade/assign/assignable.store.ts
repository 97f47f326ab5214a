import type { Prisma, Transaction } from '@bacthang/database';
import { type UnitType, unitFullName } from '@bacthang/domain';
import type { Context } from '../../../graphql/context.ts';
import { earlierFigures, type Ledger, loadLedger, rolledUp } from '../../observation/figure.store.ts';
import { loadReach } from '../../plan/addressing/addressing.store.ts';

const WITH_MEASURE = {
  indicator: true,
  revision: {
    select: {
      id: true,
      planId: true,
      number: true,
      state: true,
      organizationId: true,
      unitId: true,
      periodFrom: true,
      periodTo: true,
      outlookYear: true,
    },
  },
} as const satisfies Prisma.TargetInclude;

export type AssignableTarget = Prisma.TargetGetPayload<{ include: typeof WITH_MEASURE }>;

export const findAssignable = ({ db }: Context, id: string): Promise<AssignableTarget | null> =>
  db.target.findUnique({ where: { id }, include: WITH_MEASURE });

export const findTargetsWithMeasure = ({ db }: Context, ids: readonly string[]): Promise<AssignableTarget[]> =>
  db.target.findMany({ where: { id: { in: [...ids] } }, include: WITH_MEASURE });

/** All targets of a revision, in the order of the plan. */
export const findTargetsOf = ({ db }: Context, revisionId: string): Promise<AssignableTarget[]> =>
  db.target.findMany({ where: { revisionId }, include: WITH_MEASURE, orderBy: [{ ordinal: 'asc' }, { id: 'asc' }] });

/** A unit below with what is known of it: both sides of its figure at the end of `startYear`, the last before the year. */
export interface AssignableUnit {
  readonly unitId: string;
  readonly name: string;
  readonly fullName: string;
  readonly code: string;
  readonly denominator: bigint | null;
  readonly start: bigint | null;
  readonly startYear: number | null;
}

interface Place {
  readonly id: string;
  readonly name: string;
  readonly type: UnitType;
  readonly code: string;
}

/** The places of the bodies that a revision reaches, in the order of their codes. */
export async function loadPlacesBelow(db: Transaction, revisionId: string): Promise<readonly Place[]> {
  const reach = (await loadReach(db, [revisionId])).get(revisionId) ?? new Set();
  return db.unit.findMany({
    where: { organizations: { some: { id: { in: [...reach] } } } },
    select: { id: true, name: true, type: true, code: true },
    orderBy: [{ code: 'asc' }, { id: 'asc' }],
  });
}

/** The units that a target is shared out among, and the figures of all of them together, at the end of the year before. */
export interface Assignable {
  readonly units: readonly AssignableUnit[];
  readonly ledger: Ledger;
}

/** A handful of statements, whatever the number of units. */
export async function loadAssignable(db: Transaction, target: AssignableTarget, year: number): Promise<Assignable> {
  const { indicator, revision } = target;
  const places = await loadPlacesBelow(db, revision.id);
  const ledger = await loadLedger(db, {
    unitId: revision.unitId,
    year: year - 1,
    official: false,
    indicatorCodes: [indicator.code],
  });
  const units = await Promise.all(
    places.map(async ({ id, name, type, code }): Promise<AssignableUnit> => {
      const start = await startOf(ledger, id, target);
      return { unitId: id, name, fullName: unitFullName(type, name), code, ...start };
    }),
  );
  return { units, ledger };
}

/** Both sides of a unit's figure at the end of the ledger's year, or else of the last year before it that has one. */
export async function startOf(
  ledger: Ledger,
  unitId: string,
  { indicator, subgroupCode }: AssignableTarget,
): Promise<Pick<AssignableUnit, 'denominator' | 'start' | 'startYear'>> {
  const now = rolledUp(ledger, indicator, subgroupCode).get(unitId);
  if (now?.numerator != null) return { denominator: now.denominator, start: now.numerator, startYear: ledger.year };
  const before = (await earlierFigures(ledger, unitId, indicator, subgroupCode)).findLast(
    ({ rolled }) => rolled.numerator !== null,
  );
  if (!before) return { denominator: null, start: null, startYear: null };
  return { denominator: before.rolled.denominator, start: before.rolled.numerator, startYear: before.year };
}
