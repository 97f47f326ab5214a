import { describe, expect, test } from 'vitest';
import type { EditedRevision } from './edit.documents.ts';
import { type EditorState, editorReducer, openEditor, unsavedParts } from './editor.reducer.ts';

const REVISION: EditedRevision = {
  id: 'r',
  version: 3,
  updatedAt: '2026-01-05T07:30:00Z',
  kind: 'PLAN',
  documentNumber: null,
  issuedOn: null,
  title: 'Kế hoạch',
  periodFrom: 2022,
  periodTo: 2025,
  outlookYear: null,
  content: {
    preamble: 'Cũ',
    scope: null,
    sections: [],
    pastResults: [],
    components: [],
    beneficiaries: [],
    fundingSources: [],
    recipients: [],
  },
  directives: [],
  parents: [],
  tasks: [],
  responsibilities: [],
  obligations: [],
  addressing: { rule: 'SAME_CHAIN_BELOW', count: 10, included: [], excluded: [] },
  missing: [],
};
const withPreamble = (preamble: string, version: number): EditedRevision => ({
  ...REVISION,
  version,
  content: { ...REVISION.content, preamble },
});
const type = (state: EditorState, preamble: string) => editorReducer(state, { type: 'type', parts: { preamble } });

describe('autosave', () => {
  const typed = type(openEditor(REVISION), 'Mới');

  test('typing leaves something to save', () => {
    expect(typed.status.kind).toBe('unsaved');
    expect(unsavedParts(typed)).toEqual(['preamble']);
  });

  test('what is typed back to what it was leaves nothing to save', () => {
    expect(type(typed, 'Cũ').status.kind).toBe('saved');
  });

  test('what was sent is saved with its new version', () => {
    const state = editorReducer(typed, { type: 'saved', sent: typed.typed, revision: withPreamble('Mới', 4) });
    expect(state).toMatchObject({ version: 4, status: { kind: 'saved' } });
    expect(unsavedParts(state)).toEqual([]);
  });

  test('what is typed while a save is on its way is not lost and is saved next', () => {
    const further = type(editorReducer(typed, { type: 'saving' }), 'Mới hơn');
    const state = editorReducer(further, { type: 'saved', sent: typed.typed, revision: withPreamble('Mới', 4) });
    expect(state.typed.preamble).toBe('Mới hơn');
    expect(state.status.kind).toBe('unsaved');
    expect(unsavedParts(state)).toEqual(['preamble']);
  });

  test('a space at the end is not taken from under the hand', () => {
    const spaced = type(openEditor(REVISION), 'Mới ');
    const state = editorReducer(spaced, { type: 'saved', sent: spaced.typed, revision: withPreamble('Mới', 4) });
    expect(state.typed.preamble).toBe('Mới ');
    expect(unsavedParts(state)).toEqual([]);
  });
});

describe('somebody else saved first', () => {
  test('another part: both stay, and mine is saved on their version', () => {
    const mine = editorReducer(openEditor(REVISION), {
      type: 'type',
      parts: { recipients: [{ name: 'Lưu', purpose: null }] },
    });
    const state = editorReducer(mine, { type: 'overtaken', revision: withPreamble('Của họ', 4) });
    expect(state).toMatchObject({ version: 4, status: { kind: 'unsaved' }, typed: { preamble: 'Của họ' } });
    expect(unsavedParts(state)).toEqual(['recipients']);
  });

  test('the same part: a person decides, and until then nothing is saved', () => {
    const clash = editorReducer(type(openEditor(REVISION), 'Của tôi'), {
      type: 'overtaken',
      revision: withPreamble('Của họ', 4),
    });
    expect(clash.status).toMatchObject({ kind: 'clash', clashes: ['preamble'] });
    expect(type(clash, 'Của tôi nữa').status.kind).toBe('clash');
    expect(editorReducer(clash, { type: 'resolve', mine: ['preamble'] }).typed.preamble).toBe('Của tôi');
    const given = editorReducer(clash, { type: 'resolve', mine: [] });
    expect(given.typed.preamble).toBe('Của họ');
    expect(unsavedParts(given)).toEqual([]);
    expect(given.status.kind).toBe('saved');
  });
});
