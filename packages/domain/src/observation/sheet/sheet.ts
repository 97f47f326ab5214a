import type { Indicator, Subgroup } from '../../indicator/index.ts';
import type { DecimalString } from '../../shared/decimal.ts';
import type { Refusal } from '../../shared/refusal.ts';
import type { DatedUnit, Successions } from '../../unit/index.ts';

/** What a column of a table of results holds. `value` is a count, or the quotient that numerator and denominator come to. */
export const OBSERVATION_COLUMN_ROLES = [
  'unitCode',
  'unitName',
  'indicatorCode',
  'indicatorName',
  'subgroup',
  'measureUnit',
  'year',
  'note',
  'numerator',
  'denominator',
  'value',
  'leftOut',
] as const;
export type ObservationColumnRole = (typeof OBSERVATION_COLUMN_ROLES)[number];

/** Why a column is left out: what was planned, or estimated, or compared is no result. */
export const LEFT_OUT_REASONS = ['ordinal', 'plan', 'estimate', 'comparison', 'unknown'] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/**
 * A column as it is read. `indicatorCodes`: what is measured in it, several where one denominator serves several; none where
 * the row says it. `year` null: the row, the title, or whoever reads says it. `certain`: by its very name.
 */
export interface ObservationColumn {
  readonly place: number;
  readonly role: ObservationColumnRole;
  readonly indicatorCodes: readonly string[];
  readonly subgroupCode: string | null;
  readonly year: number | null;
  readonly certain: boolean;
  readonly leftOut: LeftOutReason | null;
}

/** A column as somebody says it is to be read. */
export type ColumnChoice = Pick<ObservationColumn, 'place' | 'role' | 'indicatorCodes' | 'subgroupCode' | 'year'>;

/** A unit that a row may name. */
export interface SheetUnit extends DatedUnit {
  /** Whether whoever reads may enter its figures. */
  readonly mayEnter: boolean;
}

export interface ObservationSheetContext {
  /** Whose figures they are where no column names a unit, and of which year where nothing says it. */
  readonly unitId: string;
  readonly year: number;
  readonly units: readonly SheetUnit[];
  /** What became of units that no longer stand. */
  readonly successions: Successions;
  readonly indicators: readonly Indicator[];
  readonly subgroups: readonly Subgroup[];
  /** What the unit has to report: of two readings of a column the one that is among these. */
  readonly asked: readonly string[];
  /** Columns that somebody corrected. */
  readonly choices: readonly ColumnChoice[];
  /** The number of the row that somebody says is the head; null to find it. */
  readonly headRow: number | null;
}

/** A figure of a table, as it may be stored. `cells`: where it was read, the one it is known by first. */
export interface SheetFigure {
  readonly row: number;
  readonly cells: readonly string[];
  readonly unitId: string;
  readonly indicatorCode: string;
  readonly subgroupCode: string | null;
  readonly year: number;
  readonly numerator: bigint | null;
  readonly denominator: bigint | null;
  readonly note: string | null;
  /** Whether column, unit and indicator were recognised by their very names. */
  readonly certain: boolean;
}

/** What is wrong at a cell, or with a whole row. A warning keeps nothing from being stored. */
export interface SheetFinding {
  readonly row: number;
  readonly cell: string | null;
  readonly warning: boolean;
  readonly refusal: Refusal;
}

export interface ObservationSheet {
  /** The numbers of the head's first and last row. */
  readonly headRows: readonly [number, number];
  readonly columns: readonly (ObservationColumn & { readonly words: readonly string[] })[];
  readonly figures: readonly SheetFigure[];
  readonly findings: readonly SheetFinding[];
  /** Numbers of the rows that are sums. */
  readonly sums: readonly number[];
}

/** The figure that a cell, or several, give of one thing, before it is checked. */
export interface ReadParts {
  readonly numerator: DecimalString | null;
  readonly denominator: DecimalString | null;
  readonly value: DecimalString | null;
}
