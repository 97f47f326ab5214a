import {
  PROCEDURE_CODES,
  procedureOf,
  type ReviewRound,
  roundDeadline,
  SHIPPED_SETTINGS,
} from '@bacthang/domain/review';
import { daysBetween, type PlainDate } from '@bacthang/domain/shared';
import { fromWire } from '../../lib/wire.ts';
import type { RoundFacts } from './review.documents.ts';

type Named = Pick<RoundFacts, 'kind' | 'year' | 'month' | 'procedureCode'>;

/** By which day a round is to be decided; null where its procedure does not say. */
export function deadlineOfRound({ kind, year, month, procedureCode }: Named): PlainDate | null {
  const code = PROCEDURE_CODES.find((each) => each === procedureCode);
  if (code === undefined) return null;
  const round = { kind: fromWire(kind), year, month } satisfies Pick<ReviewRound, 'kind' | 'year' | 'month'>;
  return roundDeadline({ round, procedure: procedureOf(code), calendar: SHIPPED_SETTINGS.calendar })?.day ?? null;
}

/** Days left of a round that is still open; null of a decided one, or where no day is known. */
export function daysLeft(round: Named & Pick<RoundFacts, 'decision'>, today: PlainDate): number | null {
  const deadline = round.decision === null ? deadlineOfRound(round) : null;
  return deadline === null ? null : daysBetween(today, deadline);
}
