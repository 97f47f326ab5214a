/** What keeps a plan from being saved or published. The last two are for a store to give: nobody's work is overwritten. */
export const PLAN_REFUSALS = [
  'documentNumberUnknown',
  'outlookNotAfterPeriod',
  'noTargets',
  'targetUnanswered',
  'parentNotPublished',
  'parentNotNewest',
  'notAddressed',
  'draftExists',
  'notPublished',
  'alreadyPublished',
  'changedMeanwhile',
] as const;
