import {
  type AssignedCell,
  type AssignmentColumn,
  type AssignmentTable,
  readAssignmentSheet,
} from '@bacthang/domain/cascade';
import type { Refusal, Result, SheetRow } from '@bacthang/domain/shared';
import type { AssignTarget } from '../assign.documents.ts';
import { type AssignDraft, byHandOf, type CellChange, setCells, setPart } from '../assign.draft.ts';
import { balance } from '../balance.ts';
import type { Sheet } from '../sheet.ts';

interface Table {
  readonly sheet: Sheet;
  readonly targetId: string;
  readonly targets: readonly AssignTarget[];
  readonly choices: readonly AssignmentColumn[];
}

/** The domain's reading of an assignment table, for the target that is being shared out. */
export function readTable(
  rows: readonly SheetRow[],
  { sheet, targetId, targets, choices }: Table,
): Result<AssignmentTable> {
  return readAssignmentSheet(rows, {
    units: sheet.units.map(({ key, code, name, fullName }) => ({ id: key, code, name, fullName })),
    targets: targets.map(({ id, ordinal, statement, indicator }) => ({
      ...{ key: id, number: String(ordinal), statement, indicatorName: indicator.name },
    })),
    ...{ targetKey: targetId, year: sheet.year, choices },
  });
}

const FIELDS = { share: 'pinned', minimum: 'minimum', maximum: 'maximum' } as const;

export function changeOf({ unitId, field, value }: AssignedCell): CellChange {
  return { unitKey: unitId, field: FIELDS[field], text: String(value) };
}

/** What stands in the table now where the cell would go; empty where nothing is set by hand. */
export function standingOf(draft: AssignDraft, cell: AssignedCell): string {
  const { unitKey, field } = changeOf(cell);
  return byHandOf(draft, unitKey)[field];
}

/** The draft with those cells, and the whole that the sheet names where that is taken too; what speaks against it then. */
export function draftWith(
  draft: AssignDraft,
  cells: readonly AssignedCell[],
  whole: bigint | null,
  sheet: Sheet,
): { readonly draft: AssignDraft; readonly refusals: readonly Refusal[] } {
  const set = setCells(draft, cells.map(changeOf));
  const after = whole === null ? set : setPart(set, { whole: String(whole) });
  return { draft: after, refusals: balance(after, sheet).refusals };
}
