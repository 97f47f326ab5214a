import type { CommitmentKind } from '@bacthang/domain';
import type { Period } from '../facts/facts.ts';
import type { NamedTime } from '../time/time.ts';

/** The years a commitment binds, and whether they lie beyond the plan's. */
export interface Years {
  readonly from: number | null;
  readonly to: number | null;
  readonly outlook: boolean;
}

/** Kinds that bind in every year of a period, not only at its end. */
const LASTING: readonly CommitmentKind[] = [
  'averageChange',
  'annualQuantity',
  'totalQuantity',
  'maintain',
  'asAssigned',
  'qualitative',
];
/** Without a year of their own these last as long as the plan does. */
const OPEN: readonly CommitmentKind[] = [...LASTING, 'coverage'];

/**
 * The years of a commitment: those it names, else the plan's. A promise "đến năm 2030" of a plan for 2021–2025 that lasts
 * begins the year after the plan ends.
 */
export function yearsOf(kind: CommitmentKind, time: NamedTime | null, period: Period | null): Years {
  const to = time?.to ?? period?.to ?? null;
  const outlook = to !== null && period !== null && to > period.to;
  if (to === null) return { from: null, to: null, outlook };
  const lasts = time === null ? OPEN.includes(kind) : LASTING.includes(kind);
  if (!lasts) return { from: to, to, outlook };
  if (time?.kind === 'in') return { from: to, to, outlook };
  if (time?.kind === 'over') return { from: time.from, to, outlook };
  if (period === null) return { from: null, to, outlook };
  const from = outlook ? period.to + 1 : Math.min(period.from, to);
  return { from, to, outlook };
}
