import { type Refusal, type Result, refusal, resultOf } from '../../shared/refusal.ts';
import type { TargetRef } from '../answer.ts';
import type { ParentRevision } from '../inherited.rules.ts';
import { OF_REMOVED } from './rebase.rules.ts';
import type { Resolution, Resolved } from './rebase.ts';

/** A target of a draft's own that was an answer until the target above, `from`, was gone. */
export interface Kept {
  readonly from: TargetRef;
}

/** One that may still be let go, and what a person may decide of it. */
export interface Offered<K extends Kept> {
  readonly kept: K;
  readonly resolutions: readonly Resolution[];
}

/**
 * What was kept when it went above (cascade §6) and may be let go as long as the draft is one: what `theirs` asks for again
 * is offered no more, and what `base` still asked is `rebase`'s to tell. Of several from one target the latest.
 */
export function keptOf<K extends Kept>(
  kept: readonly K[],
  base: ParentRevision,
  theirs: ParentRevision,
): readonly Offered<K>[] {
  const asked = new Set([...base.targets, ...theirs.targets].map(({ key }) => key));
  const gone = kept.filter(({ from }) => from.planId === theirs.planId && !asked.has(from.targetKey));
  const latest = new Map<string, K>();
  for (const each of gone.toSorted((a, b) => a.from.revisionNumber - b.from.revisionNumber))
    latest.set(each.from.targetKey, each);
  return [...latest.values()].map((each) => ({ kept: each, resolutions: OF_REMOVED }));
}

/**
 * Which of them are let go, by the key of the target above; undecided, they stay. Refuses `shapeInvalid` (a decision that
 * is not offered; `allowed` are those that are). Paths begin with `resolutions` and the key.
 */
export function letGoOf<K extends Kept>(
  offered: readonly Offered<K>[],
  resolutions: ReadonlyMap<string, Resolved>,
): Result<readonly K[]> {
  const decided = offered.map(({ kept, resolutions: allowed }) => {
    const key = kept.from.targetKey;
    return { kept, key, allowed, resolution: resolutions.get(key)?.resolution };
  });
  const refusals = decided.flatMap(({ key, allowed, resolution }): readonly Refusal[] =>
    resolution === undefined || allowed.includes(resolution)
      ? []
      : [refusal('shapeInvalid', ['resolutions', key], { value: resolution, allowed: allowed.join('|') })],
  );
  return resultOf(
    decided.flatMap(({ kept, resolution }) => (resolution === 'letGo' ? [kept] : [])),
    refusals,
  );
}
