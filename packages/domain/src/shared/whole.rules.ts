import { type Refusal, refusal } from './refusal.ts';

/** Largest count or sum of đồng has 15 digits: a hundred times the national budget. */
const MOST_DIGITS = 15;
const BEYOND = 10n ** BigInt(MOST_DIGITS);

/** The whole number entered, and what is wrong with it. */
interface Whole {
  readonly number: bigint | null;
  readonly refusals: readonly Refusal[];
}

/**
 * A required whole number from `min` to `max`, given as bigint or as digits.
 * Refuses `fieldRequired`, `notWhole`, `tooManyDigits`, `outOfRange`.
 */
export function checkWhole(
  entered: bigint | string | null,
  path: readonly string[],
  max: bigint | null = null,
  min = 0n,
): Whole {
  const refused = (code: Refusal['code'], allowed: string): Whole => ({
    number: null,
    refusals: [refusal(code, path, { value: entered === null ? null : String(entered), allowed })],
  });
  if (entered === null) return refused('fieldRequired', 'whole number');
  const number = typeof entered === 'bigint' ? entered : parseWhole(entered.trim());
  if (number === null) return refused('notWhole', 'whole number');
  if (number >= BEYOND || number <= -BEYOND) return refused('tooManyDigits', `${MOST_DIGITS} digits`);
  if (number < min || (max !== null && number > max)) return refused('outOfRange', `${min}..${max ?? ''}`);
  return { number, refusals: [] };
}

function parseWhole(text: string): bigint | null {
  return /^-?\d+$/.test(text) ? BigInt(text) : null;
}
