import { isDecimalString, normalizeDecimal } from '../shared/decimal.ts';
import { COMMITMENT_FIELDS, TARGET_FIELDS } from './target.fields.ts';
import type { Target } from './target.ts';

export const CHANGES = ['added', 'removed', 'changed', 'same'] as const;
export type Change = (typeof CHANGES)[number];

/** One field that differs, `commitment.value` for one of a commitment; values as text, null where there is none. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What became of one target from one revision to another. */
export interface TargetChange {
  readonly key: string;
  readonly change: Change;
  readonly fields: readonly FieldChange[];
  readonly before: Target | null;
  readonly after: Target | null;
}

type Targets = { readonly targets: readonly Target[] };

/**
 * Target by target, what a later revision of a plan changed: first those of `next` in their order, then those that are
 * gone. A place in the list is no change: one target put in at the top would else change all that follow.
 */
export function compareRevisions(base: Targets, next: Targets): readonly TargetChange[] {
  const before = new Map(base.targets.map((target) => [target.key, target]));
  const kept = new Set(next.targets.map(({ key }) => key));
  return [
    ...next.targets.map((target) => targetChange(before.get(target.key) ?? null, target)),
    ...base.targets.filter(({ key }) => !kept.has(key)).map(removed),
  ];
}

function targetChange(before: Target | null, after: Target): TargetChange {
  if (before === null) return { key: after.key, change: 'added', fields: [], before, after };
  const fields = fieldChanges(before, after);
  return { key: after.key, change: fields.length > 0 ? 'changed' : 'same', fields, before, after };
}

function removed(before: Target): TargetChange {
  return { key: before.key, change: 'removed', fields: [], before, after: null };
}

const OWN_FIELDS = TARGET_FIELDS.filter((field) => field !== 'key' && field !== 'ordinal');
const COMMITTED_FIELDS = COMMITMENT_FIELDS.map((field) => ({ field, name: `commitment.${field}` }));

function fieldChanges(before: Target, after: Target): readonly FieldChange[] {
  const changes: FieldChange[] = [];
  for (const field of OWN_FIELDS) note(changes, field, before[field], after[field]);
  for (const { field, name } of COMMITTED_FIELDS)
    note(changes, name, before.commitment[field], after.commitment[field]);
  return changes;
}

type Value = string | number | boolean | null;

function note(changes: FieldChange[], field: string, before: Value, after: Value): void {
  if (before === after) return;
  const change = { field, before: textOf(before), after: textOf(after) };
  if (change.before !== change.after) changes.push(change);
}

/** 2.0 and 2 are one figure. */
function textOf(value: Value): string | null {
  if (value === null) return null;
  const text = String(value);
  return isDecimalString(text) ? normalizeDecimal(text) : text;
}
