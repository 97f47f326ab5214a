import type { VariablesOf } from '@bacthang/contract';
import { type Allocation, type AllocationRequest, allocate, unitToAllocate } from '@bacthang/domain/cascade';
import type { Refusal } from '@bacthang/domain/shared';
import { toWire } from '../../../lib/wire.ts';
import type { AssignmentShares } from './assign.documents.ts';
import { type AssignDraft, byHandOf } from './assign.draft.ts';
import type { SaveAssignment } from './keep/assign.mutations.ts';
import type { Sheet } from './sheet.ts';

/** Shares that add up, or why there are none. */
export interface Balance {
  readonly allocation: Allocation | null;
  readonly refusals: readonly Refusal[];
}

/** The domain's own rule on the draft; nothing is asked of the server, which decides again when it is saved. */
export function balance(draft: AssignDraft, sheet: Sheet): Balance {
  const result = allocate(requestOf(draft, sheet));
  return result.ok ? { allocation: result.value, refusals: [] } : { allocation: null, refusals: result.refusals };
}

/** The shares of the newest of those drafts that has any; null where none has. */
export function lastBalanced(drafts: readonly AssignDraft[], sheet: Sheet): Allocation | null {
  for (const draft of drafts.toReversed()) {
    const { allocation } = balance(draft, sheet);
    if (allocation) return allocation;
  }
  return null;
}

function requestOf(draft: AssignDraft, { units, measure, direction }: Sheet): AllocationRequest {
  const { method, basis, whole } = draft;
  const given = (text: string) => text || null;
  return {
    ...{ method, direction, whole },
    units: units.map((unit) => {
      const { pinned, minimum, maximum } = byHandOf(draft, unit.key);
      const fixed = { pinned: given(pinned), minimum: given(minimum), maximum: given(maximum) };
      return unitToAllocate({ ...unit, code: unit.key, name: unit.fullName }, fixed, { measure, basis });
    }),
  };
}

type AllocationInput = VariablesOf<typeof SaveAssignment>['input']['allocation'];

/** A draft that adds up, in the contract's words. */
export function inputOf(draft: AssignDraft, targetId: string, year: number): AllocationInput {
  const { method, basis, whole, byHand } = draft;
  return {
    ...{ targetId, year, method: toWire(method), basis: toWire(basis), whole },
    units: Object.entries(byHand).map(([unitKey, { pinned, minimum, maximum }]) => ({
      unitKey,
      ...{ pinned: pinned || null, minimum: minimum || null, maximum: maximum || null },
    })),
  };
}

/** Whether the server came to other shares: the figures they start from have changed since the sheet was opened. */
export function isDecidedOtherwise({ shares }: Pick<AssignmentShares, 'shares'>, ours: Allocation): boolean {
  const theirs = new Map(shares.map(({ unit, share }) => [unit.key, share]));
  return (
    shares.length !== ours.shares.length ||
    ours.shares.some(({ unit, share }) => theirs.get(unit.code) !== String(share))
  );
}
