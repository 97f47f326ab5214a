import { findCycle } from './graph.ts';
import { type Refusal, refusal } from './refusal.ts';

/** A node of a tree that is kept as a flat list. */
interface Keyed {
  readonly key: string;
  readonly parentKey: string | null;
}

/**
 * What keeps a flat list from being a tree by key. Refuses, all with `shapeInvalid` and `allowed` saying what would do:
 * a key that stands twice, a parent that stands nowhere, a circle. Paths are `path`, the position and the field.
 */
export function checkTree(nodes: readonly Keyed[], path: readonly string[]): readonly Refusal[] {
  const positions = new Map<string, number>();
  const refusals: Refusal[] = [];
  for (const [index, { key }] of nodes.entries()) {
    if (positions.has(key))
      refusals.push(refusal('shapeInvalid', [...path, String(index), 'key'], { value: key, allowed: 'unique' }));
    else positions.set(key, index);
  }
  for (const [index, { parentKey }] of nodes.entries()) {
    if (parentKey === null || positions.has(parentKey)) continue;
    refusals.push(
      refusal('shapeInvalid', [...path, String(index), 'parentKey'], { value: parentKey, allowed: 'known key' }),
    );
  }
  const cycle = findCycle(
    nodes.flatMap(({ key, parentKey }) => (parentKey === null ? [] : [{ from: key, to: parentKey }])),
  );
  if (cycle) {
    const at = [...path, String(positions.get(cycle[0] ?? '') ?? 0), 'parentKey'];
    refusals.push(refusal('shapeInvalid', at, { value: cycle.join(' → '), allowed: 'no circle' }));
  }
  return refusals;
}
