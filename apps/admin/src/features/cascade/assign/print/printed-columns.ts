import { type AssignRow, type Column, type ColumnKey, fieldOf } from '../table/assign.columns.ts';

/** The columns worth paper: bounds that nobody set are left out. */
export function printedColumns(columns: readonly Column[], rows: readonly AssignRow[]): readonly Column[] {
  const isSet = (key: ColumnKey) =>
    (key !== 'minimum' && key !== 'maximum') || rows.some(({ byHand }) => byHand[key] !== '');
  return columns.filter((column) => fieldOf(column) === null || isSet(column.key));
}
