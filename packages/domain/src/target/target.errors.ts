/** What can be wrong with a commitment, and with targets standing together in a plan. */
export const TARGET_REFUSALS = [
  'kindNotForIndicator',
  'kindNotForDirection',
  'comparatorNotAllowed',
  'upperNotAboveValue',
  'yearOutsidePeriod',
  'baseYearNotBeforeEnd',
  'targetKeyInvalid',
  'targetKeyRepeated',
  'indicatorUnknown',
  'subgroupUnknown',
  'containerUnknown',
  'containerCycle',
  'nestedAboveContainer',
  'outlookWithinPeriod',
] as const;
