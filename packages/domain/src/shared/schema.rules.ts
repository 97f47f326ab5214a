import type { z } from 'zod';
import { type Refusal, type Result, refusal } from './refusal.ts';
import { REFUSAL_CODES } from './refusal-codes.ts';

/** A JSON value read by a schema: the value as it may be stored, or every refusal with its path (`shapeInvalid` …). */
export function parseBy<T>(schema: z.ZodType<T>, value: unknown, path: readonly string[]): Result<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, refusals: parsed.error.issues.map((issue) => refused(issue, path)) };
}

function refused(issue: z.core.$ZodIssue, path: readonly string[]): Refusal {
  const at = [...path, ...issue.path.map(String)];
  if (issue.code === 'too_big') return refusal('tooMany', at, { allowed: `0..${issue.maximum}` });
  const code = REFUSAL_CODES.find((known) => known === issue.message) ?? 'shapeInvalid';
  return refusal(code, at, { allowed: issue.code === 'invalid_type' ? issue.expected : null });
}
