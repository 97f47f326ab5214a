import type { Transaction } from '@bacthang/database';
import { type Allocation, allocate, type Refusal, type Result, refusal, unitToAllocate } from '@bacthang/domain';
import type { OpenTarget } from './assign.access.ts';
import { type Assignable, type AssignableUnit, loadAssignable } from './assignable.store.ts';
import type { AllocationInputShape } from './assignment.input.ts';

export interface DecidedAllocation extends Assignable {
  readonly allocation: Allocation;
}

/** Puts shares to the domain with what is known of the units now; refuses what `allocate` refuses, units named by their keys. */
export async function decideAllocation(
  db: Transaction,
  { target, how }: OpenTarget,
  input: AllocationInputShape,
): Promise<Result<DecidedAllocation>> {
  const facts = await loadAssignable(db, target, input.year);
  const unknown = strangers(input, facts.units);
  if (unknown.length > 0) return { ok: false, refusals: unknown };
  const byHand = new Map((input.units ?? []).map((unit) => [unit.unitKey, unit]));
  const shared = { measure: how.measure, basis: input.basis ?? 'start' };
  const units = facts.units.map((unit) => {
    const { minimum = null, maximum = null, pinned = null } = byHand.get(unit.unitId) ?? {};
    return unitToAllocate({ ...unit, code: unit.unitId }, { minimum, maximum, pinned }, shared);
  });
  const { method, whole } = input;
  const allocation = allocate({ method, direction: how.direction, whole, units });
  if (allocation.ok) return { ok: true, value: { ...facts, allocation: allocation.value } };
  return { ok: false, refusals: allocation.refusals.map((found) => named(found, facts.units)) };
}

/** Positions in a list that the server made say nothing to whoever sent another one. */
function named(found: Refusal, units: readonly AssignableUnit[]): Refusal {
  const [head, position, ...rest] = found.path;
  const unit = head === 'units' ? units[Number(position)] : undefined;
  return unit ? { ...found, path: ['units', unit.unitId, ...rest] } : found;
}

function strangers({ units }: AllocationInputShape, known: readonly AssignableUnit[]): readonly Refusal[] {
  const keys = new Set(known.map(({ unitId }) => unitId));
  const seen = new Set<string>();
  return (units ?? []).flatMap(({ unitKey }, position): Refusal[] => {
    const path = ['units', String(position), 'unitKey'];
    if (!keys.has(unitKey)) return [refusal('notAddressed', path, { value: unitKey, subject: unitKey })];
    if (seen.has(unitKey)) return [refusal('edgeRepeated', path, { value: unitKey, subject: unitKey })];
    seen.add(unitKey);
    return [];
  });
}
