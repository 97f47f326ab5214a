import type { Unit } from '@bacthang/domain';

/** The ids of units that are, through their parents, above themselves. */
export function findCycles(units: ReadonlyMap<string, Pick<Unit, 'parentId'>>): ReadonlySet<string> {
  const cyclic = new Set<string>();
  const cleared = new Set<string>();
  for (const start of units.keys()) {
    const path: string[] = [];
    let id: string | null = start;
    while (id !== null && !cleared.has(id) && !path.includes(id)) {
      path.push(id);
      id = units.get(id)?.parentId ?? null;
    }
    if (id !== null && path.includes(id)) for (const member of path.slice(path.indexOf(id))) cyclic.add(member);
    for (const member of path) cleared.add(member);
  }
  return cyclic;
}
