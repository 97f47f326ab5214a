const NUMERALS = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** `14` → `XIV`: as chapters and annexes are numbered. */
export function romanNumeral(number: number): string {
  let rest = number;
  let written = '';
  for (const [value, numeral] of NUMERALS) {
    written += numeral.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return written;
}
