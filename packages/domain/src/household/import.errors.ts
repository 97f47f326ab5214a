/** What can be wrong with a file of households, beyond what can be wrong with a household. */
export const IMPORT_REFUSALS = [
  'templateUnknown',
  'formulaNotAllowed',
  'choiceUnknown',
  'villageUnknown',
  'rowsDiffer',
  'classDiffers',
  'deprivationNotCounted',
  'answersPassedOver',
  'villageDiffers',
  'fileUnreadable',
  'readingCancelled',
  'importUndone',
  'importDependedOn',
] as const;
