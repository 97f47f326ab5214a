import { nextDueDay } from '@bacthang/domain/report';
import { foldVietnamese, type PlainDate } from '@bacthang/domain/shared';
import { fromWire } from '../../lib/wire.ts';
import type { ObligationFacts } from '../plan/obligation.fragment.ts';

interface Regime {
  readonly periodFrom: number;
  readonly periodTo: number;
  readonly outlookYear: number | null;
  readonly obligations: readonly ObligationFacts[];
}

/** A report that is due on a day still to come, and whether it is for us to give or to get. */
export interface ReportDue {
  readonly obligation: ObligationFacts;
  readonly day: PlainDate;
  readonly isOurs: boolean;
}

/** Plans name bodies in words: `Ủy ban nhân dân huyện Sơn Dương` is `UBND huyện Sơn Dương`. */
function bodyName(name: string): string {
  return foldVietnamese(name).replace('uy ban nhan dan', 'ubnd').replace('hoi dong nhan dan', 'hdnd');
}

/** The reports that a plan's regime asks for next; none of those without a date, nor of those whose day is gone. */
export function reportsDue(regime: Regime, organizationName: string, today: PlainDate): readonly ReportDue[] {
  const us = bodyName(organizationName);
  // What is reported on goes on to the year that the plan looks ahead to.
  const years = { periodFrom: regime.periodFrom, periodTo: regime.outlookYear ?? regime.periodTo };
  return regime.obligations.flatMap((obligation) => {
    const { due, from } = obligation;
    const day = nextDueDay(due && { ...due, relation: fromWire(due.relation) }, years, today);
    return day === null ? [] : [{ obligation, day, isOurs: from.some((name) => bodyName(name) === us) }];
  });
}
