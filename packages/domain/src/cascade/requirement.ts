import type { Fraction } from '../shared/exact.ts';

/** A figure of a unit at the end of (or during) a year, in the indicator's unit. */
export interface YearFigure {
  readonly year: number;
  readonly value: Fraction;
}

/** The figure that a change is counted from. `estimated` ("ước thực hiện") until the official one replaces it. */
export interface Baseline extends YearFigure {
  readonly estimated: boolean;
  readonly standardCode: string | null;
}

/** The parent's figure of the same indicator: its result, or `provisional` its target until the result is known. */
export interface ParentFigure extends YearFigure {
  readonly provisional: boolean;
}

/** What a commitment is read with: the unit's own baselines, what it was assigned, and its parent's figures. */
export interface RequirementContext {
  readonly baselines: readonly Baseline[];
  readonly assignments: readonly YearFigure[];
  readonly parentFigures: readonly ParentFigure[];
}

export const EMPTY_CONTEXT: RequirementContext = { baselines: [], assignments: [], parentFigures: [] };

/** What a bound is held against: the state at the end of the year, what the year alone brought, or the whole period. */
export type Measure = 'atEnd' | 'inYear' | 'overPeriod';

/** `eq` only where neither way is better; otherwise it is read in the good direction. */
export type BoundComparator = 'lt' | 'le' | 'eq' | 'ge' | 'gt';

/** What must hold, in the indicator's unit. `provisional`: it leans on an estimate or on a target not yet a result. */
export interface Bound {
  readonly kind: 'bound';
  readonly comparator: BoundComparator;
  readonly value: Fraction;
  readonly measure: Measure;
  readonly provisional: boolean;
}

/** What a commitment asks in one year; a bound, nothing, or why that cannot be said yet. */
export type Requirement =
  | Bound
  | { readonly kind: 'none' }
  | { readonly kind: 'needsBaseline'; readonly year: number | null }
  | { readonly kind: 'waitingForAssignment'; readonly year: number }
  | { readonly kind: 'waitingForParent'; readonly year: number }
  | { readonly kind: 'byEvidence' };
