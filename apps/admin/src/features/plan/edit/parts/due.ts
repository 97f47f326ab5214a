import { isPlainDate } from '@bacthang/domain/shared';
import { formatDate } from '../../../../lib/format.ts';
import type { DueFacts } from '../../plan.labels.ts';

/** The ways in which a plan names a date. */
export const DUE_WAYS = {
  none: 'Không ấn định',
  date: 'Một ngày',
  everyYear: 'Hằng năm',
  quarter: 'Một quý',
} as const;
export type DueWay = keyof typeof DUE_WAYS;

export function wayOf(due: DueFacts | null): DueWay {
  if (due?.date) return 'date';
  if (due?.everyYear) return 'everyYear';
  return due?.quarter ? 'quarter' : 'none';
}

/** The date as it is typed: `15/09/2025`, `10/12`, `4/2025`. */
export function typedDue(due: DueFacts | null): string {
  if (due?.date) return formatDate(due.date);
  if (due?.everyYear) return due.everyYear.split('-').reverse().join('/');
  return due?.quarter?.split('-Q').reverse().join('/') ?? '';
}

/** What was typed, in machine form; null while it is no date of that way. */
export function readDue(way: DueWay, typed: string): Pick<DueFacts, 'date' | 'everyYear' | 'quarter'> | null {
  const nothing = { date: null, everyYear: null, quarter: null };
  const parts = typed
    .trim()
    .split(/[/.-]/)
    .reverse()
    .map((part) => part.padStart(2, '0'));
  const text = parts.join('-');
  if (way === 'date') return isPlainDate(text) ? { ...nothing, date: text } : null;
  if (way === 'everyYear') return isPlainDate(`2024-${text}`) ? { ...nothing, everyYear: text } : null;
  const [year = '', quarter = ''] = parts;
  return way === 'quarter' && /^\d{4}$/.test(year) && /^0[1-4]$/.test(quarter)
    ? { ...nothing, quarter: `${year}-Q${Number(quarter)}` }
    : null;
}
