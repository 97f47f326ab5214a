/** What can be wrong with a household, a person of it, or the days it was so. */
export const HOUSEHOLD_REFUSALS = [
  'birthInFuture',
  'birthTooLongAgo',
  'identityNumberInvalid',
  'identityNumberSexDiffers',
  'identityNumberBirthDiffers',
  'householdEmpty',
  'householdLarge',
  'headNotOne',
  'personRepeated',
  'periodsOverlap',
  'endNotAfterStart',
  'beforeBirth',
  'notAVillage',
  'unitNotOnDay',
  'addressMissing',
] as const;
