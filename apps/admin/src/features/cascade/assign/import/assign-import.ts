import type { Refusal } from '@bacthang/domain/shared';
import type { LabelledLooks } from '../../../../ui/chip.tsx';
import { findingLooks } from '../../../sheet/sheet-preview.tsx';
import { type AssignDraft, byHandOf, type CellChange, setCells, setPart } from '../assign.draft.ts';
import { balance } from '../balance.ts';
import type { Sheet } from '../sheet.ts';
import type { ShareCell, ShareTable, ShareTarget } from './assign-import.documents.ts';

/** A cell of a table of shares, with what stands where it would go. */
export interface ShownCell extends ShareCell {
  readonly targetId: string;
  readonly year: number;
  /** Of the table that is open, and not yet kept. */
  readonly isOpen: boolean;
  readonly outcome: 'ADDED' | 'CHANGED' | 'UNCHANGED';
}

export const OUTCOMES: Readonly<Record<ShownCell['outcome'], LabelledLooks>> = {
  ADDED: { tone: 'info', icon: 'plus', label: 'Mới' },
  CHANGED: { tone: 'wait', icon: 'edit', label: 'Khác mức đang đặt' },
  UNCHANGED: { tone: 'plain', icon: 'done', label: 'Không đổi' },
};

const FIXED = { SHARE: 'pinned', MINIMUM: 'minimum', MAXIMUM: 'maximum' } as const;

function changeOf({ unitKey, field, value }: ShareCell): CellChange {
  return { unitKey, field: FIXED[field as keyof typeof FIXED], text: value };
}

/** The cells of one target and year; those of the open table beside what is being worked on, the others beside what is kept. */
export function shownCells({ target, year, cells }: ShareTarget, open: AssignDraft | null): readonly ShownCell[] {
  return cells.map((cell) => {
    const { unitKey, field } = changeOf(cell);
    const standing = open ? byHandOf(open, unitKey)[field] || null : cell.standing;
    const outcome = standing === null ? 'ADDED' : standing === cell.value ? 'UNCHANGED' : 'CHANGED';
    return { ...cell, standing, outcome, targetId: target.id, year, isOpen: open !== null };
  });
}

/** The draft with those cells, and the whole that the table names where that is taken too; what speaks against it then. */
export function draftWith(
  draft: AssignDraft,
  cells: readonly ShareCell[],
  whole: string | null,
  sheet: Sheet,
): { readonly draft: AssignDraft; readonly refusals: readonly Refusal[] } {
  const set = setCells(draft, cells.map(changeOf));
  const after = whole === null ? set : setPart(set, { whole });
  return { draft: after, refusals: balance(after, sheet).refusals };
}

/** What is to be said of each cell: what is wrong before what would change. */
export function marksOf(
  cells: readonly ShownCell[],
  { findings }: Pick<ShareTable, 'findings'>,
): ReadonlyMap<string, LabelledLooks> {
  return new Map([
    ...cells.map(({ cell, outcome }) => [cell, OUTCOMES[outcome]] as const),
    ...findings.flatMap(({ cell, warning }) => (cell === null ? [] : [[cell, findingLooks(warning)] as const])),
  ]);
}
