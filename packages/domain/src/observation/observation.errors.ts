/** What can be wrong with a reported figure. */
export const OBSERVATION_REFUSALS = [
  'notMeasurable',
  'numeratorAboveDenominator',
  'denominatorNotPositive',
  'quotientWithoutCounts',
] as const;
