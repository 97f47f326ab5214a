export * from './outcome.rules.ts';
export * from './read-sheet.rules.ts';
export {
  type ColumnChoice,
  LEFT_OUT_REASONS,
  type LeftOutReason,
  OBSERVATION_COLUMN_ROLES,
  type ObservationColumn,
  type ObservationColumnRole,
  type ObservationSheet,
  type ObservationSheetContext,
  type SheetFigure,
  type SheetFinding,
  type SheetUnit,
} from './sheet.ts';
