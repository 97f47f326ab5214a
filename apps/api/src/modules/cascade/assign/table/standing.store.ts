import type { Transaction } from '@bacthang/database';
import type { AllocationBasis, AllocationMethod, FixedShare } from '@bacthang/domain';

/** What is kept of an assignment for one target and year: the draft, or else what is in force. */
export interface StandingAssignment {
  readonly id: string;
  readonly isDraft: boolean;
  readonly version: number;
  readonly method: AllocationMethod;
  readonly basis: AllocationBasis;
  readonly whole: bigint;
  readonly fixed: readonly FixedShare[];
}

/** Of each target and year of a plan (`KEY YEAR`) the draft, or else what is in force. Two statements. */
export async function loadStanding(db: Transaction, planId: string): Promise<ReadonlyMap<string, StandingAssignment>> {
  const rows = await db.assignment.findMany({
    where: { planId },
    orderBy: { number: { sort: 'desc', nulls: 'first' } },
    distinct: ['targetKey', 'year'],
    include: { shares: { select: { unitId: true, share: true, pinned: true, minimum: true, maximum: true } } },
  });
  return new Map(
    rows.map(({ id, targetKey, year, state, version, method, basis, whole, shares }) => [
      `${targetKey} ${year}`,
      {
        ...{ id, isDraft: state === 'draft', version, method, basis, whole },
        fixed: shares.map(({ unitId, share, pinned, minimum, maximum }) => ({
          ...{ unitId, pinned: pinned ? share : null, minimum, maximum },
        })),
      },
    ]),
  );
}
