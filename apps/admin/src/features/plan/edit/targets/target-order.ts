import { movedBranch } from '../../../../lib/tree-order.ts';
import type { EditedTarget } from '../../../target/target.fragment.ts';

export type Placed = Pick<EditedTarget, 'id' | 'key' | 'nestedIn'>;

/** The targets with one a place up (−1) or down (1) among those beside it; what is nested in it goes along. */
export function orderAfter(targets: readonly Placed[], id: string, by: -1 | 1): readonly string[] {
  const keys = new Set(targets.map(({ key }) => key));
  const rows = targets.map((target) => {
    const container = target.nestedIn?.key ?? null;
    return { id: target.id, key: target.key, parentKey: container !== null && keys.has(container) ? container : null };
  });
  const moving = rows.find((row) => row.id === id);
  return (moving ? movedBranch(rows, moving.key, by) : rows).map((row) => row.id);
}

/** The targets in the order of those ids; any that the ids do not name stay at the end. */
export function inOrder<T extends Pick<Placed, 'id'>>(targets: readonly T[], ids: readonly string[]): readonly T[] {
  const place = new Map(ids.map((id, index) => [id, index]));
  return targets.toSorted((a, b) => (place.get(a.id) ?? ids.length) - (place.get(b.id) ?? ids.length));
}
