/** What can be wrong with a cause, a need or a support given, or with a kind of support. */
export const SUPPORT_REFUSALS = [
  'supportKindUnknown',
  'supportKindExists',
  'personRequired',
  'nothingGiven',
  'givenInFuture',
  'needStands',
  'needEnded',
  'supportWithdrawn',
] as const;
