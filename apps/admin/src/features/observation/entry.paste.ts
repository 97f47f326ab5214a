import { type Drafts, type EntryDraft, entryDraftOf, hasDenominator } from './entry.draft.ts';
import type { EntryRow } from './entry.rows.ts';

/** The columns that a paste runs over, from the one it begins in. */
const COLUMNS = ['numerator', 'denominator'] as const;

/** Cells as a spreadsheet puts them on the clipboard: tabs between, a line break after each row; null for a single cell. */
export function parseCells(text: string): readonly (readonly string[])[] | null {
  const lines = text.replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n');
  const cells = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  return cells.length === 1 && cells[0]?.length === 1 ? null : cells;
}

/**
 * The drafts after pasting a block from that row and column on. An empty cell leaves what stands there, so that a block
 * with gaps overwrites nothing; what reaches beyond the table, or a denominator where there is none, is left out.
 */
export function pasteCells(
  cells: readonly (readonly string[])[],
  rows: readonly EntryRow[],
  drafts: Drafts,
  start: { readonly row: number; readonly column: number },
): { readonly drafts: Drafts; readonly filled: number; readonly leftOut: number } {
  const after: Record<string, EntryDraft> = { ...drafts };
  let [filled, leftOut] = [0, 0];
  cells.forEach((line, down) => {
    line.forEach((cell, across) => {
      if (cell === '') return;
      const row = rows[start.row + down];
      const field = COLUMNS[start.column + across];
      if (!row || !field || (field === 'denominator' && !hasDenominator(row.indicator))) leftOut++;
      else {
        after[row.measure] = { ...(after[row.measure] ?? entryDraftOf(row)), [field]: cell };
        filled++;
      }
    });
  });
  return { drafts: after, filled, leftOut };
}
