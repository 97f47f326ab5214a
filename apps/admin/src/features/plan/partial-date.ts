import { isPartialDate } from '@bacthang/domain/shared';
import { formatPartialDate } from '../../lib/format.ts';

/**
 * A date as people type it, blanks left out: `5/1/2026` → `2026-01-05`, `8/2022` → `2022-08`, `2022`. Null for nothing;
 * text that is no date comes back as it is, for the rule to refuse.
 */
export function parseTypedDate(text: string): string | null {
  const typed = text.trim();
  if (typed === '') return null;
  const parts = typed.split(/[/.-]/).map((part) => part.trim());
  if (parts.length > 3 || parts.some((part) => !/^\d+$/.test(part))) return typed;
  const date = parts
    .reverse()
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isPartialDate(date) ? date : typed;
}

/** The date as it is typed. */
export function typedDate(date: string | null): string {
  return date !== null && isPartialDate(date) ? formatPartialDate(date) : (date ?? '');
}
