/** What can be wrong with a table of figures from a spreadsheet, beyond what can be wrong with the figures. */
export const SHEET_REFUSALS = [
  'headNotFound',
  'unitUnknown',
  'unitAmbiguous',
  'unitSucceeded',
  'indicatorAmbiguous',
  'pointUnclear',
  'sumDiffers',
  'rateDiffers',
  'figureRepeated',
  'measureUnitDiffers',
] as const;
