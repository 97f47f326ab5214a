/** Parts of a whole in words and as fractions, with their exact values; thirds have none and are left to a person. */
export const FRACTIONS: readonly (readonly [value: string, sign: RegExp])[] = [
  ['0.5', /(?:mot nua|phan nua|1\/2)(?![\p{L}\d/])/u],
  ['0.25', /(?:mot phan tu|1\/4)(?![\p{L}\d/])/u],
  ['0.2', /(?:mot phan nam|1\/5)(?![\p{L}\d/])/u],
  ['0.75', /(?:ba phan tu|3\/4)(?![\p{L}\d/])/u],
];

/** Parts of all in percent, as a plan's shares are; null where there is no exact one. */
export const PORTIONS: readonly (readonly [percent: string | null, sign: string])[] = [
  ['50', 'mot nua|1/2'],
  ['25', 'mot phan tu|1/4'],
  ['75', 'ba phan tu|3/4'],
  ['20', 'mot phan nam|1/5'],
  ['40', 'hai phan nam|2/5'],
  ['60', 'ba phan nam|3/5'],
  ['80', 'bon phan nam|4/5'],
  ['10', '1/10'],
  ['30', '3/10'],
  ['70', '7/10'],
  ['90', '9/10'],
  [null, 'hai phan ba|2/3'],
  [null, 'mot phan ba|1/3'],
];

/** Small numbers in words, where "ít nhất" or the like makes them a measure. */
export const SMALL_NUMBERS: ReadonlyMap<string, string> = new Map([
  ['mot', '1'],
  ['hai', '2'],
  ['ba', '3'],
  ['bon', '4'],
  ['nam', '5'],
]);
