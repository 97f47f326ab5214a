import type { PlanContent, PlanSection } from '@bacthang/domain';

/** A section as the API lists it: flat, in reading order, its place in the tree by key. */
export interface FlatSection extends Omit<PlanSection, 'children'> {
  readonly parentKey: string | null;
}

/** The content of a plan that says nothing yet. */
export const EMPTY_CONTENT: PlanContent = {
  preamble: null,
  sections: [],
  pastResults: [],
  components: [],
  beneficiaries: [],
  scope: null,
  fundingSources: [],
  recipients: [],
};

/** What a revision's column holds was checked when it was stored. */
export const contentOfRow = ({ content }: { readonly content: unknown }): PlanContent => content as PlanContent;

/** The tree of sections in reading order. */
export function flatten(sections: readonly PlanSection[], parentKey: string | null = null): readonly FlatSection[] {
  return sections.flatMap(({ children, ...section }) => [{ ...section, parentKey }, ...flatten(children, section.key)]);
}
