/** What can be wrong with a household, a person of it, or the days it was so. */
export const HOUSEHOLD_REFUSALS = [
  'birthTooLongAgo',
  'identityNumberInvalid',
  'identityNumberSexDiffers',
  'identityNumberBirthDiffers',
  'householdLarge',
  'headNotOne',
  'personRepeated',
  'endNotAfterStart',
  'beforeBirth',
  'notAVillage',
  'unitNotOnDay',
  'addressMissing',
  'duplicateFound',
  'householdEnded',
] as const;
