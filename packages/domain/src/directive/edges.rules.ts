import { findCycle } from '../shared/graph.ts';
import { type Refusal, refusal } from '../shared/refusal.ts';
import type { DirectiveEdge } from './directive.ts';

/**
 * What is wrong with the arrows between documents: `implements` is a DAG, every end is known, no arrow stands twice or
 * leads back to its own document. Refuses: `edgeToUnknown`, `edgeToItself`, `edgeRepeated`, `implementsCycle` (`subject`
 * is the cycle, "a → b → a"). Paths begin with `path` and the position in the list.
 */
export function checkEdges(
  edges: readonly DirectiveEdge[],
  known: ReadonlySet<string>,
  path: readonly string[] = ['edges'],
): readonly Refusal[] {
  const seen = new Set<string>();
  const alone = edges.flatMap(({ from, to }, index) => {
    const at = [...path, String(index)];
    const name = JSON.stringify([from, to]);
    const refusals: Refusal[] = [];
    if (!known.has(from)) refusals.push(refusal('edgeToUnknown', [...at, 'from'], { value: from }));
    if (!known.has(to)) refusals.push(refusal('edgeToUnknown', [...at, 'to'], { value: to }));
    if (from === to) refusals.push(refusal('edgeToItself', at, { value: from }));
    if (seen.has(name)) refusals.push(refusal('edgeRepeated', at, { value: `${from} → ${to}` }));
    seen.add(name);
    return refusals;
  });
  return [...alone, ...checkCycle(edges, path)];
}

function checkCycle(edges: readonly DirectiveEdge[], path: readonly string[]): readonly Refusal[] {
  const cycle = findCycle(edges.filter(({ kind, from, to }) => kind === 'implements' && from !== to));
  return cycle ? [refusal('implementsCycle', path, { value: cycle[0] ?? null, subject: cycle.join(' → ') })] : [];
}
