/** What can be wrong with a support given, or with a need. */
export const SUPPORT_REFUSALS = ['supportKindUnknown', 'personRequired', 'nothingGiven', 'givenInFuture'] as const;
