import type { Refusal } from '../../../shared/refusal.ts';
import type { NamedUnit, Successions } from '../../../unit/index.ts';

/** What a column of an assignment table holds. */
export const ASSIGNMENT_COLUMN_ROLES = ['unitCode', 'unitName', 'share', 'minimum', 'maximum', 'leftOut'] as const;
export type AssignmentColumnRole = (typeof ASSIGNMENT_COLUMN_ROLES)[number];

/** What a column sets of a unit's part. */
export type AssignedField = Extract<AssignmentColumnRole, 'share' | 'minimum' | 'maximum'>;

/** A column as it is read. `targetKey`, `year`: what it shares out, and for when; null for one that shares out nothing. */
export interface AssignmentColumn {
  readonly place: number;
  readonly role: AssignmentColumnRole;
  readonly targetKey: string | null;
  readonly year: number | null;
}

/** A target of the plan that columns may name. */
export interface SheetTarget {
  readonly key: string;
  /** As it stands in the list of targets: `1.2`. */
  readonly number: string;
  readonly statement: string;
  readonly indicatorName: string;
  /** The first and last year it can be shared out for. */
  readonly years: readonly [number, number];
}

export interface AssignmentSheetContext {
  readonly units: readonly (NamedUnit & { readonly code: string })[];
  /** What became of units that no longer stand. */
  readonly successions: Successions;
  readonly targets: readonly SheetTarget[];
  /** The target that a column shares out which names none. */
  readonly targetKey: string;
  /** The year of a column where neither its head nor the title says one. */
  readonly year: number;
  /** Columns that somebody corrected. */
  readonly choices: readonly AssignmentColumn[];
  /** The number of the row that somebody says is the head; null to find it. */
  readonly headRow: number | null;
}

/** A part that a cell gives to a unit. `certain`: its column says so by words that are known. */
export interface AssignedCell {
  readonly cell: string;
  readonly row: number;
  readonly unitId: string;
  readonly targetKey: string;
  readonly year: number;
  readonly field: AssignedField;
  readonly value: bigint;
  readonly certain: boolean;
}

/** What all parts of a target have to come to in a year, as the sheet says it: `Tổng phải giao`. */
export interface AssignedWhole {
  readonly cell: string;
  readonly targetKey: string;
  readonly year: number;
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
  readonly columns: readonly (AssignmentColumn & { readonly words: readonly string[]; readonly certain: boolean })[];
  readonly cells: readonly AssignedCell[];
  readonly wholes: readonly AssignedWhole[];
  readonly findings: readonly AssignmentFinding[];
}
