/** What can be wrong with an answer to an inherited target, with shares, or with taking over what changed above. */
export const CASCADE_REFUSALS = [
  'floorBinds',
  'reasonRequired',
  'notTighter',
  'notLooser',
  'notComparable',
  'consentDecided',
  'nothingProposed',
  'notAssignable',
  'revisionSuperseded',
  'minimumsAboveWhole',
  'maximumsBelowWhole',
  'boundInTheWay',
  'conflictUnresolved',
] as const;
