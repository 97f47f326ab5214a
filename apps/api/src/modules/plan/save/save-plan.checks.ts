import type { Transaction } from '@bacthang/database';
import { type Refusal, type Result, refusalsOf } from '@bacthang/domain';
import { checkParents } from '../above/parents.checks.ts';
import { type DirectiveColumns, directivesOf } from '../above/revision-directives.input.ts';
import { type Addressees, addresseesOf } from '../addressing/addressees.checks.ts';
import { type FactsColumns, factsOf } from '../content/plan-facts.input.ts';
import type { Draft } from '../plan.access.ts';
import { checkParts, type PartsChange } from './parts.checks.ts';
import type { SavePlanInputShape } from './save-plan.input.ts';

/** What is to be stored of a draft; null for what stays as it is. */
export interface PlanChange extends PartsChange {
  readonly facts: FactsColumns | null;
  readonly directives: readonly DirectiveColumns[] | null;
  readonly parents: readonly string[] | null;
  readonly addressees: Addressees;
}

/** Everything that was sent, checked part by part; all refusals at once. */
export async function checkPlanChange(
  db: Transaction,
  { plan, revision }: Draft,
  input: SavePlanInputShape,
): Promise<Result<PlanChange>> {
  const refusals: Refusal[] = [];
  const take = <T>(result: Result<T> | null): T | null => {
    if (result) refusals.push(...refusalsOf(result));
    return result?.ok ? result.value : null;
  };
  const { facts, directives, parentRevisionIds } = input;
  const child = {
    organizationId: plan.organizationId,
    planId: plan.id,
    known: revision.parents.map(({ parentId }) => parentId),
  };
  const checkedFacts = facts ? take(factsOf(facts)) : null;
  const parts = take(await checkParts(db, input));
  const change = {
    facts: checkedFacts,
    directives: directives ? take(await directivesOf(db, directives, ['directives'])) : null,
    parents: parentRevisionIds ? take(await checkParents(db, child, parentRevisionIds, ['parentRevisionIds'])) : null,
    addressees: take(await addresseesOf(db, revision.id, input)) ?? { include: null, exclude: null },
  };
  return refusals.length > 0 || !parts ? { ok: false, refusals } : { ok: true, value: { ...parts, ...change } };
}
