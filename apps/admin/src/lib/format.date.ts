import type { PartialDate, PlainDate } from '@bacthang/domain/shared';

/** `2026-01-05` → `05/01/2026`. */
export function formatDate(date: PlainDate): string {
  return formatPartialDate(date);
}

/** A date as the document prints it, blanks left out: `2022-08` → `08/2022`, `2022` → `2022`. */
export function formatPartialDate(date: PartialDate): string {
  return date.split('-').reverse().join('/');
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
