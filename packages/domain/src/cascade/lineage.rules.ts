import type { TargetRef } from './answer.ts';

/** A target of one plan that answers a target of a plan above. */
export interface LineageLink {
  readonly from: TargetRef;
  readonly to: TargetRef;
}

/** A target with those it descends from; more than one where two plans above ask the same. */
export interface LineageNode {
  readonly target: TargetRef;
  readonly above: readonly LineageNode[];
}

/**
 * From a target up to the plans that nothing stands above (cascade §6). Revisions are part of a reference, so the line
 * leads to what was in force when each answer was given. A link that leads back into the line is not followed.
 */
export function lineageOf(target: TargetRef, links: readonly LineageLink[]): LineageNode {
  const above = Map.groupBy(links, ({ from }) => nameOf(from));
  const climb = (from: TargetRef, line: ReadonlySet<string>): LineageNode => {
    const parents = (above.get(nameOf(from)) ?? []).filter(({ to }) => !line.has(nameOf(to)));
    return { target: from, above: parents.map(({ to }) => climb(to, new Set([...line, nameOf(to)]))) };
  };
  return climb(target, new Set([nameOf(target)]));
}

function nameOf({ planId, revisionNumber, targetKey }: TargetRef): string {
  return JSON.stringify([planId, revisionNumber, targetKey]);
}
