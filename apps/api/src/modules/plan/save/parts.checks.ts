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
import { organizationsOf } from '../addressing/organizations.checks.ts';
import { contentOf } from '../content/plan-content.input.ts';
import type { SavePlanInputShape } from './save-plan.input.ts';

/** The parts of a draft that say what it says, its targets apart. */
export type PartsInput = Pick<SavePlanInputShape, 'content' | 'tasks' | 'responsibilities' | 'obligations'>;

/** The same as they are to be stored; null for what was not sent. */
export interface PartsChange {
  readonly content: PlanContent | null;
  readonly tasks: readonly Task[] | null;
  readonly responsibilities: readonly Responsibility[] | null;
  readonly responsibleIds: readonly (string | null)[];
  readonly obligations: readonly Obligation[] | null;
}

/** Each part that was sent, put to its rules; all refusals at once, by the part's name. */
export async function checkParts(
  db: Transaction,
  { content, tasks, responsibilities, obligations }: PartsInput,
): Promise<Result<PartsChange>> {
  const refusals: Refusal[] = [];
  const take = <T>(result: Result<T> | null): T | null => {
    if (result) refusals.push(...refusalsOf(result));
    return result?.ok ? result.value : null;
  };
  const responsible = (responsibilities ?? []).map(({ organizationId }, index) => ({
    globalId: organizationId,
    path: ['responsibilities', String(index), 'organizationId'],
  }));
  const change = {
    content: content ? take(contentOf(content, await loadReferences(db))) : null,
    tasks: tasks ? take(tasksOf(tasks, ['tasks'])) : null,
    responsibilities: responsibilities ? take(responsibilitiesOf(responsibilities, ['responsibilities'])) : null,
    responsibleIds: take(await organizationsOf(db, responsible)) ?? [],
    obligations: obligations ? take(obligationsOf(obligations, ['obligations'])) : null,
  };
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, value: change };
}
