interface Placed<T> {
  readonly node: T;
  readonly depth: number;
}

/**
 * A flat list of nodes in the order of its tree, each once. What names a parent that is not there stands at the top; what
 * hangs together in a circle comes last, so that nothing is lost.
 */
export function inTreeOrder<T>(
  nodes: readonly T[],
  keyOf: (node: T) => string,
  parentOf: (node: T) => string | null,
): readonly Placed<T>[] {
  const keys = new Set(nodes.map(keyOf));
  const under = Map.groupBy(nodes, (node) => {
    const parent = parentOf(node);
    return parent !== null && keys.has(parent) ? parent : null;
  });
  const placed = new Map<T, number>();
  const place = (parent: string | null, depth: number): void => {
    for (const node of under.get(parent) ?? []) {
      if (placed.has(node)) continue;
      placed.set(node, depth);
      place(keyOf(node), depth + 1);
    }
  };
  place(null, 0);
  for (const node of nodes) if (!placed.has(node)) placed.set(node, 0);
  return [...placed].map(([node, depth]) => ({ node, depth }));
}
