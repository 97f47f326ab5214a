import type { RefusalFacts } from '../../../lib/refusal.labels.ts';
import type { EditedRevision } from './edit.documents.ts';
import { type Base, changedParts, type Part, type Parts, partsOf, rebase, withParts } from './parts.ts';

export type SaveStatus =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'refused'; readonly refusals: readonly RefusalFacts[] }
  | { readonly kind: 'failed'; readonly sentence: string }
  | { readonly kind: 'clash'; readonly clashes: readonly Part[]; readonly theirs: Parts };

export interface EditorState {
  readonly version: number;
  /** What stands stored, as far as is known here, and the same as it was typed. */
  readonly base: Base;
  readonly storedAt: string;
  /** What someone has typed. */
  readonly typed: Parts;
  readonly status: SaveStatus;
}

export type EditorAction =
  | { readonly type: 'type'; readonly parts: Partial<Parts> }
  | { readonly type: 'saving' }
  | { readonly type: 'saved'; readonly sent: Parts; readonly revision: EditedRevision }
  | { readonly type: 'refused'; readonly refusals: readonly RefusalFacts[] }
  | { readonly type: 'failed'; readonly sentence: string }
  | { readonly type: 'overtaken'; readonly revision: EditedRevision }
  | { readonly type: 'resolve'; readonly mine: readonly Part[] };

export function openEditor(revision: EditedRevision): EditorState {
  const parts = partsOf(revision);
  return standing({
    version: revision.version,
    base: { stored: parts, typed: parts },
    storedAt: revision.updatedAt,
    typed: parts,
  });
}

/** With nothing left to save, the draft is saved; else it is not. */
function standing(state: Omit<EditorState, 'status'>): EditorState {
  const unsaved = changedParts(state.base.typed, state.typed).length > 0;
  return { ...state, status: unsaved ? { kind: 'unsaved' } : { kind: 'saved', at: state.storedAt } };
}

export const unsavedParts = ({ base, typed }: EditorState): readonly Part[] => changedParts(base.typed, typed);

/** What happens to a draft under one's hands: typing, saving, being refused, and being overtaken by somebody else. */
export function editorReducer(state: EditorState, action: EditorAction): EditorState {
  switch (action.type) {
    case 'type': {
      const next = { ...state, typed: { ...state.typed, ...action.parts } };
      return state.status.kind === 'clash' ? next : standing(next);
    }
    case 'saving':
      return { ...state, status: { kind: 'saving' } };
    case 'saved':
      return saved(state, action.sent, action.revision);
    case 'refused':
      return { ...state, status: { kind: 'refused', refusals: action.refusals } };
    case 'failed':
      return { ...state, status: { kind: 'failed', sentence: action.sentence } };
    case 'overtaken':
      return overtaken(state, action.revision);
    case 'resolve':
      return resolve(state, action.mine);
  }
}

/** What was sent stands stored; what was typed meanwhile is the next to save. A text under the hand is not tidied. */
function saved({ typed }: EditorState, sent: Parts, revision: EditedRevision): EditorState {
  const base = { stored: partsOf(revision), typed: sent };
  return standing({ version: revision.version, base, storedAt: revision.updatedAt, typed });
}

/** Somebody else saved first. What they left alone goes on by itself; what both changed waits for a person. */
function overtaken(state: EditorState, revision: EditedRevision): EditorState {
  const theirs = partsOf(revision);
  const { parts, clashes } = rebase(state.base, state.typed, theirs);
  const base = { stored: theirs, typed: theirs };
  const next = standing({ version: revision.version, base, storedAt: revision.updatedAt, typed: parts });
  return clashes.length > 0 ? { ...next, status: { kind: 'clash', clashes, theirs } } : next;
}

/** Of the clashing parts, those in `mine` are kept as I typed them; the others give way to what was stored. */
function resolve(state: EditorState, mine: readonly Part[]): EditorState {
  if (state.status.kind !== 'clash') return state;
  const given = state.status.clashes.filter((part) => !mine.includes(part));
  return standing({ ...state, typed: withParts(state.typed, state.status.theirs, given) });
}
