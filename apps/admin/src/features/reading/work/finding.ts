import type { Position } from '@bacthang/documents';
import type { EdgeKind } from '../../directive/directive.labels.ts';
import type { Parts, PastResultDraft } from '../../plan/edit/parts.ts';
import type { TargetDraft } from '../../target/target.draft.ts';

/** A document that is named, and which of those known here it is; null where none is. */
export interface CitedDraft {
  readonly kind: EdgeKind;
  readonly cited: string;
  readonly directiveId: string | null;
}

/** A heading with the paragraphs under it, by their places in the document. */
export interface SectionDraft extends Omit<Parts['sections'][number], 'paragraphs'> {
  readonly paragraphs: readonly number[];
}

/** A task with all the paragraphs that say it, by their places in the document. */
type TaskDraft = Parts['tasks'][number] & { readonly paragraphs: readonly number[] };

/** What a finding of each group is while someone corrects it: the very drafts that the editor of a plan has. */
export interface Drafts {
  readonly directives: CitedDraft;
  readonly sections: SectionDraft;
  readonly targets: TargetDraft;
  readonly tasks: TaskDraft;
  readonly responsibilities: Parts['responsibilities'][number];
  readonly obligations: Parts['obligations'][number];
  readonly funding: Parts['funding'][number];
  readonly recipients: Parts['recipients'][number];
  readonly pastResults: PastResultDraft;
}
export type Group = keyof Drafts;

export const GROUPS = [
  'directives',
  'targets',
  'sections',
  'tasks',
  'responsibilities',
  'obligations',
  'funding',
  'recipients',
  'pastResults',
] as const satisfies readonly Group[];

/** What a person has said of a finding. Only what is accepted enters a draft. */
export type Verdict = 'accepted' | 'rejected' | 'undecided';

/** What should be looked at before a finding is taken for true. */
export type Hint =
  | 'indicatorUnknown'
  | 'indicatorUnsure'
  | 'subgroupUnknown'
  | 'unitDiffers'
  | 'yearAssumed'
  | 'targetUnsure'
  | 'directiveUnknown'
  | 'dayUnknown'
  | 'bodyUnknown'
  | 'bodySeveral'
  | 'notTarget';

interface FindingOf<G extends Group> {
  readonly id: string;
  readonly group: G;
  readonly position: Position;
  readonly quote: string;
  readonly hints: readonly Hint[];
  readonly draft: Drafts[G];
  readonly verdict: Verdict;
  readonly corrected: boolean;
}

export type Finding = { readonly [G in Group]: FindingOf<G> }[Group];
export type FindingIn<G extends Group> = Extract<Finding, { readonly group: G }>;

export const inGroup = <G extends Group>(findings: readonly Finding[], group: G): readonly FindingIn<G>[] =>
  findings.filter((finding): finding is FindingIn<G> => finding.group === group);
