/** What can be wrong with a reported figure, and with the movement of the lists in a year. */
export const OBSERVATION_REFUSALS = [
  'notMeasurable',
  'numeratorAboveDenominator',
  'denominatorNotPositive',
  'quotientWithoutCounts',
  'flowsUnbalanced',
  'startNotPreviousEnd',
  'crossingsDiffer',
  'figureFromRegister',
] as const;
