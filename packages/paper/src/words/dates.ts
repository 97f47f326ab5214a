import type { PartialDate } from '@bacthang/domain/shared';

/** A date as the document prints it, blanks left out: `2022-08` → `08/2022`, `2022` → `2022`. */
export function formatPartialDate(date: PartialDate): string {
  return date.split('-').reverse().join('/');
}

/**
 * A date as documents write it out, with `blank` where nothing is known: `ngày 05 tháng 01 năm 2026`, `ngày 29 tháng 6 năm
 * 2019`, `ngày … tháng 8 năm 2022`. Days below 10 and months 1 and 2 take a zero in front, so that no other figure can be
 * put there; the other months do not (NĐ 30/2020/NĐ-CP, phụ lục I; the Party's documents likewise).
 */
export function formatDocumentDate(date: PartialDate | null, blank = '…'): string {
  const [year = blank, month = blank, day = blank] = date?.split('-') ?? [];
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

/** Years as a plan names them: `2021–2025`, and `2025` alone where both are one. */
export function formatYears(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}
