import {
  checkResponsibilities,
  checkTasks,
  type Refusal,
  type Responsibility,
  type Result,
  type Task,
} from '@bacthang/domain';
import type { ResponsibilityInput, TaskInput } from './task.input.ts';

/** What was left out, or left blank, is null. */
const given = (text: string | null | undefined): string | null => (text?.trim() ? text : null);

/** The tasks as they may be stored; refuses what `checkTasks` refuses. */
export function tasksOf(
  input: readonly (typeof TaskInput.$inferInput)[],
  path: readonly string[],
): Result<readonly Task[]> {
  const tasks = input.map(({ key, title, ...task }) => ({
    key,
    title,
    parentKey: given(task.parentKey),
    number: given(task.number),
    description: given(task.description),
    deadline: given(task.deadline),
    deliverable: given(task.deliverable),
  }));
  return checkTasks(tasks, path);
}

/** The domain's word for what the API calls `organizationName`. */
const inApiWords = (found: Refusal): Refusal => ({
  ...found,
  path: found.path.map((step) => (step === 'organization' ? 'organizationName' : step)),
});

/** The responsibilities as they may be stored, organizations aside; refuses what `checkResponsibilities` refuses. */
export function responsibilitiesOf(
  input: readonly (typeof ResponsibilityInput.$inferInput)[],
  path: readonly string[],
): Result<readonly Responsibility[]> {
  const named = input.map(({ organizationName, role, duty, taskKey, componentCodes }) => ({
    organization: organizationName,
    role,
    duty,
    taskKey: given(taskKey),
    componentCodes,
  }));
  const checked = checkResponsibilities(named, path);
  return checked.ok ? checked : { ok: false, refusals: checked.refusals.map(inApiWords) };
}
