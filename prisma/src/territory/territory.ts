import type { Unit, UnitSuccession } from '@bacthang/domain';
import type { ImportReport, Place } from './report/import-report.ts';

/** Both maps with their dates, the succession between them, and what the import had to repair or leave out. */
export interface Territory {
  /** Parents before children: by first day, then tier, then code. */
  readonly units: readonly Unit[];
  /** By predecessor, then successor. Whoever occurs as a successor occurs with all its predecessors. */
  readonly successions: readonly UnitSuccession[];
  readonly report: ImportReport;
}

/** A unit as a source gives it, already cleaned, not yet checked against the others. */
export interface UnitRow {
  readonly at: Place;
  readonly unit: Unit;
}

export interface SuccessionRow {
  readonly at: Place;
  readonly succession: UnitSuccession;
}
