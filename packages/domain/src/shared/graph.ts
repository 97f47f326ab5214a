/** An arrow of any directed graph. */
export interface Edge {
  readonly from: string;
  readonly to: string;
}

/**
 * A cycle in a directed graph as the nodes along it, the first repeated at the end (`['a', 'b', 'a']`); null if there is
 * none. Without recursion, so that no depth overflows the stack. Which of several cycles is found is not promised.
 */
export function findCycle(edges: readonly Edge[]): readonly string[] | null {
  const next = Map.groupBy(edges, (edge) => edge.from);
  const done = new Set<string>();
  for (const start of next.keys()) {
    const cycle = cycleFrom(start, next, done);
    if (cycle) return cycle;
  }
  return null;
}

function cycleFrom(start: string, next: ReadonlyMap<string, readonly Edge[]>, done: Set<string>) {
  if (done.has(start)) return null;
  const path: { node: string; ahead: readonly Edge[]; at: number }[] = [];
  const onPath = new Set<string>();
  const enter = (node: string) => {
    path.push({ node, ahead: next.get(node) ?? [], at: 0 });
    onPath.add(node);
  };
  enter(start);
  for (let step = path.at(-1); step; step = path.at(-1)) {
    const edge = step.ahead[step.at++];
    if (!edge) {
      done.add(step.node);
      onPath.delete(step.node);
      path.pop();
    } else if (onPath.has(edge.to)) {
      const nodes = path.map(({ node }) => node);
      return [...nodes.slice(nodes.indexOf(edge.to)), edge.to];
    } else if (!done.has(edge.to)) enter(edge.to);
  }
  return null;
}
