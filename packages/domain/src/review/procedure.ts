import type { PlainDate } from '../shared/index.ts';
import type { Citation } from '../standard/index.ts';

/** Which rules of procedure a round runs by. Independent of the standard it measures by. */
export const PROCEDURE_CODES = ['TT-17-2016', 'QD-24-2021'] as const;
export type ProcedureCode = (typeof PROCEDURE_CODES)[number];

/** A number of the law with where it was read. What is not `verified` decides nothing until an administrator confirms it. */
export interface ProcedureTerm {
  readonly value: number;
  readonly citation: Citation;
  readonly verified: boolean;
}

/** The numbers a procedure runs by. Terms of working days, but for `decision`: days from the start of a regular review. */
export const PROCEDURE_TERMS = [
  'agreeingPercent',
  'posting',
  'recheck',
  'recheckPosting',
  'opinion',
  'decision',
] as const;
export type ProcedureTermName = (typeof PROCEDURE_TERMS)[number];

/** The days of a year, `MM-DD`, between which a periodic review is made, and the day of the month on which a regular one starts. */
export interface ProcedureCalendar {
  readonly periodicFrom: string;
  readonly periodicTo: string;
  readonly regularFromDay: number;
  readonly citation: Citation;
  readonly verified: boolean;
}

/** Null: that procedure has no such term that was read. */
export interface ReviewProcedure {
  readonly code: ProcedureCode;
  readonly calendar: ProcedureCalendar;
  readonly terms: Readonly<Record<ProcedureTermName, ProcedureTerm | null>>;
}

/**
 * Whether the tier above is asked before the decision of a periodic round, `[from, to)`. A line of a province goes before
 * one of the country (`provinceId` null).
 */
export interface OpinionRule {
  readonly provinceId: string | null;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly required: boolean;
  readonly citation: Citation;
  readonly verified: boolean;
}
