import { checkTree, type PlanSection, type Result, refusal } from '@bacthang/domain';

interface FlatInput extends Omit<PlanSection, 'children' | 'number'> {
  readonly parentKey?: string | null | undefined;
  readonly number?: string | null | undefined;
}

interface Growing extends PlanSection {
  readonly children: Growing[];
}

interface SectionTree {
  readonly roots: readonly PlanSection[];
  /** A path into the tree (`content`, `sections`, `0`, `children`, `1`, …) as a path into the flat list. */
  readonly flatPath: (path: readonly string[]) => readonly string[];
}

/** More sections than any real plan has; a bound for what a request may carry. */
const MOST_SECTIONS = 2000;

/** The tree that a flat list of sections describes, each under the one that its `parentKey` names; refuses `tooMany`, and what `checkTree` refuses. */
export function buildSections(flat: readonly FlatInput[], path: readonly string[]): Result<SectionTree> {
  if (flat.length > MOST_SECTIONS) {
    return {
      ok: false,
      refusals: [refusal('tooMany', path, { value: String(flat.length), allowed: `0..${MOST_SECTIONS}` })],
    };
  }
  const refusals = checkTree(
    flat.map(({ key, parentKey }) => ({ key, parentKey: parentKey ?? null })),
    path,
  );
  if (refusals.length > 0) return { ok: false, refusals };
  const nodes = flat.map(
    ({ parentKey: _, number, ...section }): Growing => ({ ...section, number: number ?? null, children: [] }),
  );
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const roots: Growing[] = [];
  for (const [index, node] of nodes.entries()) {
    const parent = byKey.get(flat[index]?.parentKey ?? '');
    (parent?.children ?? roots).push(node);
  }
  return { ok: true, value: { roots, flatPath: (found) => flatten(found, path, roots, nodes) } };
}

function flatten(
  found: readonly string[],
  path: readonly string[],
  roots: readonly Growing[],
  nodes: readonly Growing[],
): readonly string[] {
  if (!path.every((step, index) => found[index] === step)) return found;
  const rest = found.slice(path.length);
  let node = roots[Number(rest.shift())];
  while (node && rest[0] === 'children' && rest.length > 1) {
    node = node.children[Number(rest[1])];
    rest.splice(0, 2);
  }
  return node ? [...path, String(nodes.indexOf(node)), ...rest] : found;
}
