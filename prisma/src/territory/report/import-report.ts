import type { PlainDate, UnitType } from '@bacthang/domain';
import type { FindingCode, Severity } from './finding-codes.ts';

/** Where in the source: its table or sheet, the row by its own number or key, the column. */
export interface Place {
  readonly table: string;
  readonly row: string | null;
  readonly column: string | null;
}

/** What became of it: put right, added to the source, given a code of ours, left out, kept as it is, or refused. */
export type Outcome = 'repaired' | 'added' | 'derived' | 'leftOut' | 'kept' | 'refused';

export interface ImportFinding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly where: Place;
  /** The value as the source has it. */
  readonly found: string;
  readonly done: Outcome;
  /** The value that stands instead, for what was repaired, added or derived. */
  readonly instead: string | null;
  /** What could have stood there, for what was refused or left out. */
  readonly allowed: string | null;
}

export interface FindingCount {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly done: Outcome;
  readonly count: number;
}

/** How many units of a type share a period of validity. */
export interface UnitTally {
  readonly type: UnitType;
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
  readonly count: number;
}

export interface ImportReport {
  readonly source: string;
  readonly tallies: readonly UnitTally[];
  readonly successions: { readonly whole: number; readonly part: number };
  /** In the order met. */
  readonly findings: readonly ImportFinding[];
  /** The findings grouped, gravest and most frequent first. */
  readonly counts: readonly FindingCount[];
}
