import type { PlanSection, SectionKind } from './plan.ts';

/** What a plan holds in rows rather than in paragraphs, each standing where paper has it. */
export const BLOCKS = [
  'pastResults',
  'targets',
  'scope',
  'components',
  'tasks',
  'funding',
  'responsibilities',
  'obligations',
] as const;
export type Block = (typeof BLOCKS)[number];

const BLOCK_OF: Partial<Readonly<Record<SectionKind, Block>>> = {
  assessment: 'pastResults',
  targets: 'targets',
  scope: 'scope',
  components: 'components',
  measures: 'tasks',
  funding: 'funding',
  organization: 'responsibilities',
  reporting: 'obligations',
};

/** A section in a flat list in reading order, its place in the tree by key. */
export interface FlatSection extends Omit<PlanSection, 'children'> {
  readonly parentKey: string | null;
}

/** The tree of sections in reading order. */
export function flatSections(
  sections: readonly PlanSection[],
  parentKey: string | null = null,
): readonly FlatSection[] {
  return sections.flatMap(({ children, ...section }) => [
    { ...section, parentKey },
    ...flatSections(children, section.key),
  ]);
}

interface PlacedSection<T> {
  readonly section: T;
  readonly depth: number;
  readonly blocks: readonly Block[];
}

export interface Placed<T> {
  readonly sections: readonly PlacedSection<T>[];
  /** Blocks that no section asks for: shown at the end, under a heading of their own. */
  readonly rest: readonly Block[];
}

/** Depths of sections in reading order, and where each block stands: at the end of the first section of its kind. */
export function placeBlocks<T extends Pick<FlatSection, 'key' | 'parentKey'>>(
  sections: readonly T[],
  present: ReadonlySet<Block>,
  kindOf: (section: T) => SectionKind,
): Placed<T> {
  const byKey = new Map(sections.map((section) => [section.key, section]));
  const depthOf = (section: T): number => {
    let depth = 0;
    for (
      let at = byKey.get(section.parentKey ?? '');
      at && depth < sections.length;
      at = byKey.get(at.parentKey ?? '')
    ) {
      depth++;
    }
    return depth;
  };
  const depths = sections.map(depthOf);
  const at = new Map<number, Block[]>();
  const placed = new Set<Block>();
  sections.forEach((section, index) => {
    const block = BLOCK_OF[kindOf(section)];
    if (!block || !present.has(block) || placed.has(block)) return;
    placed.add(block);
    const last = lastOfSubtree(depths, index);
    at.set(last, [...(at.get(last) ?? []), block]);
  });
  return {
    sections: sections.map((section, index) => ({ section, depth: depths[index] ?? 0, blocks: at.get(index) ?? [] })),
    rest: BLOCKS.filter((block) => present.has(block) && !placed.has(block)),
  };
}

function lastOfSubtree(depths: readonly number[], start: number): number {
  const own = depths[start] ?? 0;
  const next = depths.findIndex((depth, index) => index > start && depth <= own);
  return (next === -1 ? depths.length : next) - 1;
}

/** Targets under the section that each names; those of none, or of one that is gone, under the first that shows targets. */
export function targetsBySection<T extends { readonly section: string | null }>(
  targets: readonly T[],
  sectionKeys: ReadonlySet<string>,
): ReadonlyMap<string | null, readonly T[]> {
  return Map.groupBy(targets, ({ section }) => (section !== null && sectionKeys.has(section) ? section : null));
}
