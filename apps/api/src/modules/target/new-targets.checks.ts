import type { Transaction } from '@bacthang/database';
import { checkTargets, type PlanPeriod, type Result, type Target } from '@bacthang/domain';
import { loadReferences } from './references.store.ts';
import { type NewTargetInput, targetOf } from './target.input.ts';

/** The targets that a plan begins with, as they may be stored, in their order; refuses what `checkTargets` refuses. */
export async function newTargetsOf(
  db: Transaction,
  input: readonly (typeof NewTargetInput.$inferInput)[],
  period: PlanPeriod,
  path: readonly string[],
): Promise<Result<readonly Target[]>> {
  if (input.length === 0) return { ok: true, value: [] };
  const targets = input.map(({ key, ...target }, index) => targetOf(target, { key, ordinal: index + 1 }));
  return checkTargets(targets, { ...(await loadReferences(db)), ...period }, path);
}
