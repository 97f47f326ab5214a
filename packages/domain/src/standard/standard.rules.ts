import { rulesOn } from './applicable/applicable.rules.ts';
import type { StandardCode } from './standard.ts';

/** The day on which the periodic review of a year begins (QĐ 24/2021/QĐ-TTg Đ3). */
const FIRST_DAY = '09-01';

/**
 * Which poverty standard the review of a year was made by; not which policy year it served (the general review of
 * autumn 2021 already used the standard of 2022–2025). Null before records begin and where no text read says so.
 */
export function standardOfReview(year: number): StandardCode | null {
  const { periodicStandard } = rulesOn(`${String(year).padStart(4, '0')}-${FIRST_DAY}`);
  return periodicStandard?.verified ? periodicStandard.value : null;
}
