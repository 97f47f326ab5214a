import type { PlainDate } from '@bacthang/domain/shared';
import { formatPartialDate } from '@bacthang/paper/words';

/** `2026-01-05` → `05/01/2026`. */
export function formatDate(date: PlainDate): string {
  return formatPartialDate(date);
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

/** Today by the same clock. */
export function today(now: Date = new Date()): PlainDate {
  return formatDateTime(now.toISOString()).slice(0, 10).split('/').reverse().join('-');
}
