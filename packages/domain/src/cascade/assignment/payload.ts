import type { JsonObject } from '../../shared/json.ts';
import type { AllocationMethod } from '../allocate/index.ts';
import type { AllocationBasis, Assignable, AssignedShare } from './assignment.ts';

/** Raised when the shape of the payload changes, so that an old hash is recomputed the old way. */
const FORMAT = 1;

interface FrozenShare extends AssignedShare {
  readonly unitId: string;
  readonly startYear: number | null;
  readonly minimum: bigint | null;
  readonly maximum: bigint | null;
  readonly pinned: boolean;
}

/** An assignment as it is published. */
export interface AssignmentContent extends Assignable {
  readonly planId: string;
  readonly targetKey: string;
  readonly year: number;
  readonly number: number;
  readonly method: AllocationMethod;
  readonly basis: AllocationBasis;
  readonly whole: bigint;
  readonly shares: readonly FrozenShare[];
}

const text = (count: bigint | null): string | null => (count === null ? null : String(count));

/** The plain object that is frozen and hashed, whole numbers as text, shares in the order of their units' ids. */
export function assignmentPayload(assignment: AssignmentContent): JsonObject {
  const { planId, targetKey, year, number, method, basis, measure, direction, whole, shares } = assignment;
  return {
    format: FORMAT,
    ...{ planId, targetKey, year, number, method, basis, measure, direction, whole: String(whole) },
    shares: shares
      .toSorted((a, b) => (a.unitId < b.unitId ? -1 : 1))
      .map(({ unitId, denominator, start, startYear, minimum, maximum, share, pinned }) => ({
        ...{ unitId, denominator: text(denominator), start: text(start), startYear },
        ...{ minimum: text(minimum), maximum: text(maximum), share: String(share), pinned },
      })),
  };
}
