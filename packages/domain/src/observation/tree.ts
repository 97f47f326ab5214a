/** A unit in the tree of one date. A parent that is not in the list makes the unit a root. */
export interface TreeUnit {
  readonly id: string;
  readonly parentId: string | null;
}

/** A tree made ready once for many roll-ups: every unit after all of its children. */
export interface UnitTree {
  readonly bottomUp: readonly TreeNode[];
}

export interface TreeNode {
  readonly id: string;
  readonly children: readonly string[];
}

/** Orders units bottom-up, in time linear in their number. Units on a cycle have no bottom and are left out. */
export function orderTree(units: readonly TreeUnit[]): UnitTree {
  const parentOf = new Map(units.map(({ id, parentId }) => [id, parentId]));
  const children = new Map<string, string[]>(units.map(({ id }) => [id, []]));
  for (const [id, parentId] of parentOf) if (parentId !== null) children.get(parentId)?.push(id);
  const waiting = new Map([...children].map(([id, below]) => [id, below.length]));
  const ready = [...parentOf.keys()].filter((id) => waiting.get(id) === 0);
  const bottomUp: TreeNode[] = [];
  for (const id of ready) {
    bottomUp.push({ id, children: children.get(id) ?? [] });
    const parentId = parentOf.get(id) ?? null;
    const left = parentId === null ? undefined : waiting.get(parentId);
    if (parentId === null || left === undefined) continue;
    waiting.set(parentId, left - 1);
    if (left === 1) ready.push(parentId);
  }
  return { bottomUp };
}

/** A unit above whole trees, as if their roots were under it: how one that was formed later is rolled up for years before. */
export function treeOver(id: string, below: readonly { readonly rootId: string; readonly tree: UnitTree }[]): UnitTree {
  return {
    bottomUp: [...below.flatMap(({ tree }) => tree.bottomUp), { id, children: below.map(({ rootId }) => rootId) }],
  };
}
