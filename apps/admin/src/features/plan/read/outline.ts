import type { SectionKind } from '../plan.labels.ts';

/** What a plan holds in rows rather than in paragraphs, each shown where paper has it. */
export const BLOCKS = {
  pastResults: 'Kết quả kỳ trước',
  targets: 'Mục tiêu cụ thể',
  scope: 'Đối tượng, phạm vi',
  components: 'Nội dung thực hiện',
  tasks: 'Nhiệm vụ và giải pháp',
  funding: 'Kinh phí',
  responsibilities: 'Phân công trách nhiệm',
  obligations: 'Chế độ báo cáo',
} as const;
export type Block = keyof typeof BLOCKS;

const BLOCK_OF: Partial<Readonly<Record<SectionKind, Block>>> = {
  ASSESSMENT: 'pastResults',
  TARGETS: 'targets',
  SCOPE: 'scope',
  COMPONENTS: 'components',
  MEASURES: 'tasks',
  FUNDING: 'funding',
  ORGANIZATION: 'responsibilities',
  REPORTING: 'obligations',
};

interface SectionPlace {
  readonly key: string;
  readonly parentKey: string | null;
  readonly kind: SectionKind;
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
export function placeBlocks<T extends SectionPlace>(sections: readonly T[], present: ReadonlySet<Block>): Placed<T> {
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
  sections.forEach(({ kind }, index) => {
    const block = BLOCK_OF[kind];
    if (!block || !present.has(block) || placed.has(block)) return;
    placed.add(block);
    const last = lastOfSubtree(depths, index);
    at.set(last, [...(at.get(last) ?? []), block]);
  });
  return {
    sections: sections.map((section, index) => ({ section, depth: depths[index] ?? 0, blocks: at.get(index) ?? [] })),
    rest: (Object.keys(BLOCKS) as Block[]).filter((block) => present.has(block) && !placed.has(block)),
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
