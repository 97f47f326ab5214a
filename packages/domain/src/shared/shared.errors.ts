/** What can be wrong with a text, a number, a year or a list, wherever it stands. */
export const SHARED_REFUSALS = [
  'textMissing',
  'textTooShort',
  'textTooLong',
  'textHasControlCharacter',
  'textMalformed',
  'notDecimal',
  'notWhole',
  'tooManyDigits',
  'outOfRange',
  'yearOutOfRange',
  'periodReversed',
  'dateInvalid',
  'shapeInvalid',
  'tooMany',
  'fieldRequired',
  'fieldForbidden',
] as const;
