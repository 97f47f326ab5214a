import { findCycle } from '../shared/graph.ts';
import { type Refusal, type Result, refusal, refusalsOf, resultOf } from '../shared/refusal.ts';
import { checkNesting } from './nesting.rules.ts';
import { checkTarget, type TargetContext } from './target.rules.ts';
import type { Target } from './target.ts';

/** More targets than any real plan has; a bound for what a request may carry. */
const MOST_TARGETS = 500;

/**
 * All targets of a plan, as they may be stored. Refuses what `checkTarget` refuses, and `tooMany`, `targetKeyRepeated`,
 * `containerUnknown`, `containerCycle` (a target within itself too) and `nestedAboveContainer`.
 * Paths begin with `path` and the position in the list; `subject` is the target's statement.
 */
export function checkTargets(
  targets: readonly Target[],
  context: TargetContext,
  path: readonly string[] = ['targets'],
): Result<readonly Target[]> {
  if (targets.length > MOST_TARGETS) {
    const data = { value: String(targets.length), allowed: `0..${MOST_TARGETS}` };
    return { ok: false, refusals: [refusal('tooMany', path, data)] };
  }
  const checked = targets.map((target, index) => checkTarget(target, context, [...path, String(index)]));
  const alone = checked.flatMap((result, index) => {
    return refusalsOf(result).map((found) => ({
      ...found,
      subject: found.subject ?? targets[index]?.statement ?? null,
    }));
  });
  const refusals = [
    ...alone,
    ...checkKeys(targets, path),
    ...checkContainers(targets, path),
    ...checkNesting(targets, context.indicators, path),
  ];
  return resultOf(
    checked.flatMap((result) => (result.ok ? [result.value] : [])),
    refusals,
  );
}

function checkKeys(targets: readonly Target[], path: readonly string[]): readonly Refusal[] {
  const first = new Map<string, number>();
  return targets.flatMap(({ key, statement }, index) => {
    if (first.has(key))
      return [refusal('targetKeyRepeated', [...path, String(index), 'key'], { value: key, subject: statement })];
    first.set(key, index);
    return [];
  });
}

function checkContainers(targets: readonly Target[], path: readonly string[]): readonly Refusal[] {
  const keys = new Set(targets.map(({ key }) => key));
  const nested = targets.flatMap(({ key, statement, nestedInKey }, index) =>
    nestedInKey === null
      ? []
      : [{ from: key, to: nestedInKey, statement, at: [...path, String(index), 'nestedInKey'] }],
  );
  const unknown = nested
    .filter(({ to }) => !keys.has(to))
    .map(({ to, at, statement }) => refusal('containerUnknown', at, { value: to, subject: statement }));
  const cycle = findCycle(nested);
  const start = cycle && nested.find(({ from }) => from === cycle[0]);
  if (!start) return unknown;
  return [...unknown, refusal('containerCycle', start.at, { value: cycle.join(' → '), subject: start.statement })];
}
