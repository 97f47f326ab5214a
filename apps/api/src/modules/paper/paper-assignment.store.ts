import type { Prisma, Transaction } from '@bacthang/database';
import { assignedValue, type Indicator, unitFullName } from '@bacthang/domain';
import type { PaperAssignment } from '@bacthang/paper';
import { shown } from '../observation/figure.values.ts';

const WITH_SHARES = {
  shares: {
    include: { unit: { select: { name: true, type: true, code: true } } },
    orderBy: [{ unit: { code: 'asc' } }, { unitId: 'asc' }],
  },
} as const satisfies Prisma.AssignmentInclude;

type AssignmentRow = Prisma.AssignmentGetPayload<{ include: typeof WITH_SHARES }>;

/** A target as an assignment's paper names it. */
interface Measured {
  readonly key: string;
  readonly statement: string;
  readonly indicator: Indicator;
}

function paperOf(row: AssignmentRow, { statement, indicator }: Measured): PaperAssignment {
  const { year, measure, direction, number, contentHash, whole, shares } = row;
  return {
    ...{ statement, indicator, year, measure, direction, number, hash: contentHash, whole },
    shares: shares.map(({ unit, denominator, start, share }) => ({
      ...{ unitName: raised(unitFullName(unit.type, unit.name)), denominator, start, share },
      assigned: shown(assignedValue({ share, start, denominator }, { measure, direction }, indicator)),
    })),
  };
}

const raised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** One assignment, with the newest target under its key; null where there is none, or none that one may see. */
export async function loadPaperAssignment(db: Transaction, id: string): Promise<PaperAssignment | null> {
  const row = await db.assignment.findUnique({ where: { id }, include: WITH_SHARES });
  if (!row) return null;
  const target = await db.target.findFirst({
    where: { key: row.targetKey, revision: { planId: row.planId, state: 'published' } },
    orderBy: { revision: { number: 'desc' } },
    include: { indicator: true },
  });
  return target && paperOf(row, target);
}

/** What is in force of a plan's published assignments of some of its targets: of each target and year the newest. */
export async function loadAssignmentsInForce(
  db: Transaction,
  planId: string,
  targets: readonly Measured[],
): Promise<readonly PaperAssignment[]> {
  const byKey = new Map(targets.map((target) => [target.key, target]));
  const rows = await db.assignment.findMany({
    where: { planId, state: 'published', targetKey: { in: [...byKey.keys()] } },
    distinct: ['targetKey', 'year'],
    orderBy: [{ year: 'asc' }, { targetKey: 'asc' }, { number: 'desc' }],
    include: WITH_SHARES,
  });
  return rows.flatMap((row) => {
    const target = byKey.get(row.targetKey);
    return target ? [paperOf(row, target)] : [];
  });
}
