import { daysBetween, type PlainDate } from '@bacthang/domain/shared';
import type { RoundFacts } from './review.documents.ts';

/** Days left of a round that is still open; null of a decided one, or where no day is known. */
export function daysLeft(
  { deadline, decision }: Pick<RoundFacts, 'deadline' | 'decision'>,
  today: PlainDate,
): number | null {
  return deadline === null || decision !== null ? null : daysBetween(today, deadline);
}
