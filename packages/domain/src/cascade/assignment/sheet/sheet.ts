import type { Refusal } from '../../../shared/refusal.ts';
import type { NamedUnit } from '../../../unit/index.ts';

/** What a column of an assignment table holds. */
export const ASSIGNMENT_COLUMN_ROLES = ['unitCode', 'unitName', 'share', 'minimum', 'maximum', 'leftOut'] as const;
export type AssignmentColumnRole = (typeof ASSIGNMENT_COLUMN_ROLES)[number];

/** What a column sets of a unit's part. */
export type AssignedField = Extract<AssignmentColumnRole, 'share' | 'minimum' | 'maximum'>;

/** A column as it is read. `targetKey`: which target it shares out; null for one that shares out none. */
export interface AssignmentColumn {
  readonly place: number;
  readonly role: AssignmentColumnRole;
  readonly targetKey: string | null;
}

/** A target of the plan that columns may name. */
export interface SheetTarget {
  readonly key: string;
  /** As it stands in the list of targets: `1.2`. */
  readonly number: string;
  readonly statement: string;
  readonly indicatorName: string;
}

export interface AssignmentSheetContext {
  readonly units: readonly (NamedUnit & { readonly code: string })[];
  readonly targets: readonly SheetTarget[];
  /** The target that a column shares out which names none. */
  readonly targetKey: string;
  readonly year: number;
  /** Columns that somebody corrected. */
  readonly choices: readonly AssignmentColumn[];
}

/** A part that a cell gives to a unit. */
export interface AssignedCell {
  readonly cell: string;
  readonly row: number;
  readonly unitId: string;
  readonly targetKey: string;
  readonly field: AssignedField;
  readonly value: bigint;
}

/** What is wrong at a cell; a warning keeps nothing from being taken. */
export interface AssignmentFinding {
  readonly row: number;
  readonly cell: string;
  readonly warning: boolean;
  readonly refusal: Refusal;
}

export interface AssignmentTable {
  readonly headRows: readonly [number, number];
  readonly columns: readonly (AssignmentColumn & { readonly words: readonly string[] })[];
  readonly cells: readonly AssignedCell[];
  /** What the sheet says that all parts have to come to: `Tổng phải giao`. */
  readonly whole: bigint | null;
  readonly findings: readonly AssignmentFinding[];
}
