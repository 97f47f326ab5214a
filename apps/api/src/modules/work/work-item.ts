interface ForOrganization {
  readonly organizationId: string;
}

/** A plan from above that reaches the organization and that it has not carried into a published plan of its own. */
export interface PlanToAnswerShape extends ForOrganization {
  readonly kind: 'PlanToAnswer';
  readonly revisionId: string;
  /** The organization's own plan, once begun. */
  readonly planId: string | null;
  readonly answered: number;
  readonly total: number;
}

export interface ConsentToDecideShape extends ForOrganization {
  readonly kind: 'ConsentToDecide';
  readonly targetId: string;
}

/** A figure that a publisher proposed in place of the organization's relaxed answer. */
export interface ProposalToAnswerShape extends ForOrganization {
  readonly kind: 'ProposalToAnswer';
  readonly planId: string;
  readonly targetId: string;
}

export interface RevisionToCompareShape extends ForOrganization {
  readonly kind: 'RevisionToCompare';
  readonly planId: string;
  readonly baseId: string;
  readonly nextId: string;
}

export interface ResultsToEnterShape extends ForOrganization {
  readonly kind: 'ResultsToEnter';
  readonly unitId: string;
  readonly year: number;
  readonly entered: number;
  readonly total: number;
}

export interface ResultsToAcceptShape extends ForOrganization {
  readonly kind: 'ResultsToAccept';
  readonly unitId: string;
  readonly year: number;
  readonly count: number;
}

/** Something that waits for the viewer, named by ids alone. */
export type WorkItemShape =
  | PlanToAnswerShape
  | ConsentToDecideShape
  | ProposalToAnswerShape
  | RevisionToCompareShape
  | ResultsToEnterShape
  | ResultsToAcceptShape;
