import type { Transaction } from '@bacthang/database';
import {
  type Obligation,
  type PlanContent,
  type Refusal,
  type Responsibility,
  type Result,
  refusalsOf,
  type Task,
} from '@bacthang/domain';
import { obligationsOf } from '../../report/obligation.input.ts';
import { loadReferences } from '../../target/references.store.ts';
import { responsibilitiesOf, tasksOf } from '../../task/task.checks.ts';
import { checkParents } from '../above/parents.checks.ts';
import { type DirectiveColumns, directivesOf } from '../above/revision-directives.input.ts';
import { type Addressees, addresseesOf } from '../addressing/addressees.checks.ts';
import { organizationsOf } from '../addressing/organizations.checks.ts';
import { contentOf } from '../content/plan-content.input.ts';
import { type FactsColumns, factsOf } from '../content/plan-facts.input.ts';
import type { Draft } from '../plan.access.ts';
import type { SavePlanInputShape } from './save-plan.input.ts';

/** What is to be stored of a draft; null for what stays as it is. */
export interface PlanChange {
  readonly facts: FactsColumns | null;
  readonly content: PlanContent | null;
  readonly directives: readonly DirectiveColumns[] | null;
  readonly parents: readonly string[] | null;
  readonly tasks: readonly Task[] | null;
  readonly responsibilities: readonly Responsibility[] | null;
  readonly responsibleIds: readonly (string | null)[];
  readonly obligations: readonly Obligation[] | null;
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
  const { facts, content, directives, parentRevisionIds, tasks, responsibilities, obligations } = input;
  const child = {
    organizationId: plan.organizationId,
    planId: plan.id,
    known: revision.parents.map(({ parentId }) => parentId),
  };
  const responsible = (responsibilities ?? []).map(({ organizationId }, index) => ({
    globalId: organizationId,
    path: ['responsibilities', String(index), 'organizationId'],
  }));
  const change = {
    facts: facts ? take(factsOf(facts)) : null,
    content: content ? take(contentOf(content, await loadReferences(db))) : null,
    directives: directives ? take(await directivesOf(db, directives, ['directives'])) : null,
    parents: parentRevisionIds ? take(await checkParents(db, child, parentRevisionIds, ['parentRevisionIds'])) : null,
    tasks: tasks ? take(tasksOf(tasks, ['tasks'])) : null,
    responsibilities: responsibilities ? take(responsibilitiesOf(responsibilities, ['responsibilities'])) : null,
    responsibleIds: take(await organizationsOf(db, responsible)) ?? [],
    obligations: obligations ? take(obligationsOf(obligations, ['obligations'])) : null,
    addressees: take(await addresseesOf(db, revision.id, input)) ?? { include: null, exclude: null },
  };
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, value: change };
}
