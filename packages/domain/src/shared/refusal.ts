import type { RefusalCode } from './refusal-codes.ts';

/**
 * Why something was refused, as data; sentences are made where they are shown.
 * `path` is the input field (`['commitment', 'value']`, list positions as text), `value` what was given, `allowed` what
 * would do in machine form (`0..100`, `2022..2025`, `whole number`), `subject` the thing it is about in its own words,
 * `against` the other thing that stands in its way, likewise, where the rule knows one; `successors` the units that took the
 * place of a former one that is named.
 */
export interface Refusal {
  readonly code: RefusalCode;
  readonly path: readonly string[];
  readonly value: string | null;
  readonly allowed: string | null;
  readonly subject: string | null;
  readonly against?: string;
  readonly successors?: readonly { readonly id: string; readonly fullName: string }[];
}

/** A decision: the value as it may be stored, or all refusals at once. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** A refusal; what is left out is null. */
export function refusal(
  code: RefusalCode,
  path: readonly string[],
  data: Partial<Omit<Refusal, 'code' | 'path'>> = {},
) {
  return { code, path, value: null, allowed: null, subject: null, ...data } satisfies Refusal;
}

/** `value` if nothing was refused, else every refusal. */
export function resultOf<T>(value: T, refusals: readonly Refusal[]): Result<T> {
  return refusals.length === 0 ? { ok: true, value } : { ok: false, refusals };
}

/** The refusals of a decision, none if it was taken. */
export function refusalsOf(result: Result<unknown>): readonly Refusal[] {
  return result.ok ? [] : result.refusals;
}
