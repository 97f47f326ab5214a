import { useCallback, useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { requestErrorSentence } from '../../../lib/request-error.ts';
import { type EditedRevision, SavePlanMutation } from './edit.documents.ts';
import { type EditorAction, type EditorState, editorReducer, openEditor, unsavedParts } from './editor.reducer.ts';
import type { Part, Parts } from './parts.ts';
import { saveInput } from './save-input.ts';

/** A save begins when typing has rested this long. */
const REST_MS = 1200;
/** After a broken line it is tried again by itself. */
const RETRY_MS = 8000;

export interface Editor {
  readonly state: EditorState;
  readonly unsaved: readonly Part[];
  readonly change: (parts: Partial<Parts>) => void;
  readonly resolve: (mine: readonly Part[]) => void;
  /** Saves now, without waiting for typing to rest. True when nothing is left unsaved. */
  readonly saveNow: () => Promise<boolean>;
}

/** A draft under one's hands, which saves itself: one save at a time, and what was typed meanwhile with the next. */
export function useEditor(planId: string, revision: EditedRevision): Editor {
  const [state, setState] = useState(() => openEditor(revision));
  // What a save sees is what stands now, not what stood when the screen was last drawn.
  const now = useRef(state);
  const flight = useRef<Promise<void> | null>(null);
  const [, savePlan] = useMutation(SavePlanMutation);

  const dispatch = useCallback((action: EditorAction) => {
    now.current = editorReducer(now.current, action);
    setState(now.current);
  }, []);

  const save = useCallback(async () => {
    const { typed, version } = now.current;
    const read = saveInput(typed, unsavedParts(now.current));
    if (!read.ok) return dispatch({ type: 'refused', refusals: read.refusals });
    dispatch({ type: 'saving' });
    const { data, error } = await savePlan({ input: { planId, expectedVersion: version, ...read.value } });
    const result = data?.savePlan;
    if (!result) return dispatch({ type: 'failed', sentence: requestErrorSentence(error) });
    switch (result.__typename) {
      case 'SavePlanSuccess':
        return dispatch({ type: 'saved', sent: typed, revision: result.revision });
      case 'PlanConflict':
        return dispatch({ type: 'overtaken', revision: result.current });
      case 'Refused':
        return dispatch({ type: 'refused', refusals: result.refusals });
    }
  }, [planId, savePlan, dispatch]);

  const saveNow = useCallback(async () => {
    await flight.current;
    if (unsavedParts(now.current).length > 0 && now.current.status.kind !== 'clash') {
      flight.current = save().finally(() => {
        flight.current = null;
      });
      await flight.current;
    }
    return unsavedParts(now.current).length === 0;
  }, [save]);

  const { kind } = state.status;
  useEffect(() => {
    if (kind !== 'unsaved' && kind !== 'failed') return;
    const timer = setTimeout(saveNow, kind === 'failed' ? RETRY_MS : REST_MS);
    return () => clearTimeout(timer);
  }, [kind, saveNow, state.typed, state.version]);

  return {
    state,
    unsaved: unsavedParts(state),
    change: useCallback((parts) => dispatch({ type: 'type', parts }), [dispatch]),
    resolve: useCallback((mine) => dispatch({ type: 'resolve', mine }), [dispatch]),
    saveNow,
  };
}
