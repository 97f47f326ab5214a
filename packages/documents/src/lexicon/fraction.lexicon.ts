/** Parts of a whole in words and as fractions, with their exact values; thirds have none and are left to a person. */
export const FRACTIONS: readonly (readonly [value: string, sign: RegExp])[] = [
  ['0.5', /(?:mot nua|phan nua|1\/2)(?![\p{L}\d/])/u],
  ['0.25', /(?:mot phan tu|1\/4)(?![\p{L}\d/])/u],
  ['0.2', /(?:mot phan nam|1\/5)(?![\p{L}\d/])/u],
  ['0.75', /(?:ba phan tu|3\/4)(?![\p{L}\d/])/u],
];

/** Small numbers in words, where "ít nhất" or the like makes them a measure. */
export const SMALL_NUMBERS: ReadonlyMap<string, string> = new Map([
  ['mot', '1'],
  ['hai', '2'],
  ['ba', '3'],
  ['bon', '4'],
  ['nam', '5'],
]);
