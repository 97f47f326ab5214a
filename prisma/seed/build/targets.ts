import type { Target } from '@bacthang/domain';

type Told = Pick<Target, 'key' | 'section' | 'statement' | 'indicatorCode' | 'commitment'>;
type Optional = Pick<Target, 'subgroupCode' | 'nestedInKey' | 'assessor' | 'note' | 'outlook'>;

/** A target as a plan states it; what its publisher decides later is filled in by `targets`. */
export type TargetDraft = Told & Partial<Optional>;

/** Numbers a plan's targets in the order of the paper. Binding and distribution stay at what a draft begins with. */
export function targets(drafts: readonly TargetDraft[]): readonly Target[] {
  return drafts.map((draft, index) => ({
    subgroupCode: null,
    nestedInKey: null,
    assessor: null,
    note: null,
    outlook: false,
    ...draft,
    ordinal: index + 1,
    binding: 'negotiable',
    distribution: 'same',
  }));
}
