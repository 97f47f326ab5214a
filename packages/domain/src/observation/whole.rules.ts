import { type Refusal, refusal } from '../shared/refusal.ts';

/** Largest count or sum of đồng: 15 digits, a hundred times the national budget. */
const MOST_DIGITS = 15;

/** The whole number entered, and what is wrong with it. */
interface Whole {
  readonly number: bigint | null;
  readonly refusals: readonly Refusal[];
}

/** A required whole number ≥ 0, at most `max`, given as bigint or as digits. */
export function checkWhole(entered: bigint | string | null, path: readonly string[], max: bigint | null = null): Whole {
  const refused = (code: Refusal['code'], allowed: string): Whole => ({
    number: null,
    refusals: [refusal(code, path, { value: entered === null ? null : String(entered), allowed })],
  });
  if (entered === null) return refused('fieldRequired', 'whole number');
  const text = String(entered).trim();
  if (!/^-?\d+$/.test(text)) return refused('notWhole', 'whole number');
  if (text.replace(/^-?0*/, '').length > MOST_DIGITS) return refused('tooManyDigits', `${MOST_DIGITS} digits`);
  const number = BigInt(text);
  if (number < 0n || (max !== null && number > max)) return refused('outOfRange', `0..${max ?? ''}`);
  return { number, refusals: [] };
}
