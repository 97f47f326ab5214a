import { useEffect } from 'react';

interface Steps {
  readonly undo: () => void;
  readonly redo: () => void;
  /** While text is being typed the keys belong to that text. */
  readonly isTyping: boolean;
}

/** A dialog, and fields with a text of their own: a cell being edited, a search. */
const ELSEWHERE = '[role="dialog"], [role="grid"] input, input[type="search"], textarea';

/** Ctrl+Z, and Ctrl+Shift+Z or Ctrl+Y, wherever the focus is on the page. */
export function useUndoKeys({ undo, redo, isTyping }: Steps): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, ctrlKey, metaKey, shiftKey } = event;
      const key = event.key.toLowerCase();
      if (isTyping || !(ctrlKey || metaKey) || (key !== 'z' && key !== 'y')) return;
      if (target instanceof Element && target.closest(ELSEWHERE)) return;
      event.preventDefault();
      if (key === 'y' || shiftKey) redo();
      else undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
