import type { PlainDate } from '@bacthang/domain';
import type { CodedTier } from './unit-types.ts';

/** Digits of the statistics office's codes: 33 · 323 · 11953. */
export const CODE_DIGITS: Record<CodedTier, number> = { province: 2, district: 3, commune: 5 };

const LETTERS: Record<CodedTier, string> = { province: 'P', district: 'D', commune: 'C' };

/**
 * The official form of a code. Spreadsheets drop leading zeros, so fewer digits are filled up;
 * `null` when it holds anything but digits, or too many.
 */
export function officialCode(raw: string, tier: CodedTier): { readonly code: string; readonly padded: boolean } | null {
  if (!/^\d+$/.test(raw) || raw.length > CODE_DIGITS[tier]) return null;
  const code = raw.padStart(CODE_DIGITS[tier], '0');
  return { code, padded: code !== raw };
}

/**
 * The identity of a unit. A code may pass to a successor (33 is Hưng Yên before and after), so a unit with a first day
 * carries its year: `C12322`, then `C12322-2025`.
 */
export function unitId(tier: CodedTier, code: string, validFrom: PlainDate | null): string {
  const id = `${LETTERS[tier]}${code}`;
  return validFrom === null ? id : `${id}-${validFrom.slice(0, 4)}`;
}
