import type { PartialDate, PlainDate } from '@bacthang/domain/shared';

/** `2026-01-05` → `05/01/2026`. */
export function formatDate(date: PlainDate): string {
  return formatPartialDate(date);
}

/** A date as the document prints it, blanks left out: `2022-08` → `08/2022`, `2022` → `2022`. */
export function formatPartialDate(date: PartialDate): string {
  return date.split('-').reverse().join('/');
}

/**
 * A date as documents write it out, what is blank as dots: `ngày 05 tháng 01 năm 2026`, `ngày 29 tháng 6 năm 2019`,
 * `ngày … tháng 8 năm 2022`. Days below 10 and months 1 and 2 take a zero in front, so that no other figure can be put
 * there; the other months do not (NĐ 30/2020/NĐ-CP, phụ lục I; the Party's documents likewise).
 */
export function formatDocumentDate(date: PartialDate | null): string {
  const [year = '…', month = '…', day = '…'] = date?.split('-') ?? [];
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant by the clock of the offices, whatever the machine's zone: `05/01/2026 14:30`. */
export function formatDateTime(instant: string): string {
  const parts = Object.fromEntries(CLOCK.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${parts['day']}/${parts['month']}/${parts['year']} ${parts['hour']}:${parts['minute']}`;
}

/** Years as a plan names them: `2021–2025`, and `2025` alone where both are one. */
export function formatYears(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}
