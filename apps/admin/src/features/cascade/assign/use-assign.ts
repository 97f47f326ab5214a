import { useDeferredValue, useMemo, useState } from 'react';
import { beginHistory, redo, stepTo, undo } from '../../../lib/history.ts';
import type { AssignDraft } from './assign.draft.ts';
import { balance, lastBalanced } from './balance.ts';
import type { Sheet } from './sheet.ts';

/** A sheet being worked on: every change can be taken back, and the rest is shared out anew while one types. */
export function useAssign(sheet: Sheet, begin: AssignDraft) {
  const [history, setHistory] = useState(() => beginHistory(begin));
  const [pending, setPending] = useState<AssignDraft | null>(null);
  const { past, present, future } = history;
  const draft = pending ?? present;
  // Thousands of units take some milliseconds: the letters typed come first.
  const reckoned = useDeferredValue(draft);
  const { allocation, refusals } = useMemo(() => balance(reckoned, sheet), [reckoned, sheet]);
  const standing = useMemo(
    () => allocation ?? lastBalanced([...past, present], sheet),
    [allocation, past, present, sheet],
  );
  return {
    draft,
    /** What speaks against the draft; none where the shares add up. */
    refusals,
    isBalanced: allocation !== null,
    /** The shares as they add up, or as they last did; null where they never have. */
    standing,
    isTyping: pending !== null,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    /** Shown and reckoned with, but no step yet: what somebody is typing. */
    type: setPending,
    /** A step that can be taken back. */
    change: (next: AssignDraft) => {
      setPending(null);
      setHistory((before) => stepTo(before, next));
    },
    undo: () => {
      setPending(null);
      setHistory(undo);
    },
    redo: () => setHistory(redo),
    present,
  };
}

export type Assign = ReturnType<typeof useAssign>;
