import type { PlanContent } from '@bacthang/domain';

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
