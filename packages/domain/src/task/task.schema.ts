import { z } from 'zod';
import { type Result, resultOf } from '../shared/refusal.ts';
import { parseBy } from '../shared/schema.rules.ts';
import { textSchema } from '../shared/text.schema.ts';
import { TEXT_LIMITS } from '../shared/text.ts';
import { checkTree } from '../shared/tree.rules.ts';
import { RESPONSIBILITY_ROLES, type Responsibility, type Task } from './task.ts';

/** More than any real plan has; a bound for what a request may carry. */
const MOST = 1000;

const key = textSchema(64);
const line = textSchema(TEXT_LIMITS.statement);

const taskSchema: z.ZodType<Task> = z.strictObject({
  key,
  parentKey: key.nullable(),
  number: textSchema(20).nullable(),
  title: textSchema(TEXT_LIMITS.statement, { lines: true }),
  description: textSchema(TEXT_LIMITS.paragraph, { lines: true }).nullable(),
  deadline: textSchema(TEXT_LIMITS.name).nullable(),
  deliverable: line.nullable(),
});

const responsibilitySchema: z.ZodType<Responsibility> = z.strictObject({
  organization: textSchema(TEXT_LIMITS.title),
  role: z.enum(RESPONSIBILITY_ROLES),
  duty: textSchema(TEXT_LIMITS.paragraph, { lines: true }),
  taskKey: key.nullable(),
  componentCodes: z.array(textSchema(20)).max(100),
});

/**
 * A plan's tasks as they may be stored, texts cleaned. Refuses: `shapeInvalid` (also where the keys make no tree),
 * `tooMany`, and those of `checkText`.
 */
export function checkTasks(tasks: readonly Task[], path: readonly string[] = ['tasks']): Result<readonly Task[]> {
  const parsed = parseBy(z.array(taskSchema).max(MOST), tasks, path);
  return parsed.ok ? resultOf(parsed.value, checkTree(parsed.value, path)) : parsed;
}

/** Who answers for what, as it may be stored. Refuses: `shapeInvalid`, `tooMany`, and those of `checkText`. */
export function checkResponsibilities(
  responsibilities: readonly Responsibility[],
  path: readonly string[] = ['responsibilities'],
): Result<readonly Responsibility[]> {
  return parseBy(z.array(responsibilitySchema).max(MOST), responsibilities, path);
}
