import type { KeyboardEvent } from 'react';

/** Where the caret stands in a text control; null in any other. */
export interface Caret {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

export interface Step {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

const NOWHERE: Step = { rows: 0, columns: 0 };

/**
 * Where a key leads in a table of inputs, as in a spreadsheet: Enter down, Shift+Enter up, arrows to the neighbours.
 * Left and right belong to the text as long as the caret is inside it; a text selected as a whole is a cell not yet being
 * edited. With Ctrl every arrow leads on, from a choice or a longer text too.
 */
export function stepOf({ key, ctrlKey, shiftKey }: Pressed, caret: Caret | null, multiline = false): Step {
  const isText = caret !== null && !multiline;
  if (key === 'Enter') return isText ? { rows: shiftKey ? -1 : 1, columns: 0 } : NOWHERE;
  if (key === 'ArrowUp') return ctrlKey || isText ? { rows: -1, columns: 0 } : NOWHERE;
  if (key === 'ArrowDown') return ctrlKey || isText ? { rows: 1, columns: 0 } : NOWHERE;
  const whole = caret !== null && caret.start === 0 && caret.end === caret.length;
  if (key === 'ArrowLeft') return ctrlKey || whole || (isText && caret.end === 0) ? { rows: 0, columns: -1 } : NOWHERE;
  const atEnd = caret !== null && caret.start === caret.length;
  if (key === 'ArrowRight') return ctrlKey || whole || (isText && atEnd) ? { rows: 0, columns: 1 } : NOWHERE;
  return NOWHERE;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | HTMLButtonElement;

/**
 * Key handler for a table whose controls carry `data-row` and `data-column` (numbers from 0). A row whose control cannot
 * be used is passed over. F2 begins to edit: the caret goes behind the text.
 */
export function followKeys(event: KeyboardEvent<HTMLElement>): void {
  const control = event.target as Control;
  const { row, column } = control.dataset;
  if (row === undefined || column === undefined || event.altKey) return;
  const caret = caretOf(control);
  if (event.key === 'F2' && caret) (control as HTMLInputElement).setSelectionRange(caret.length, caret.length);
  const step = stepOf(
    { key: event.key, ctrlKey: event.ctrlKey || event.metaKey, shiftKey: event.shiftKey },
    caret,
    control instanceof HTMLTextAreaElement,
  );
  if (step.rows === 0 && step.columns === 0) return;
  const next = controlAfter(event.currentTarget, Number(row), Number(column), step);
  if (!next) return;
  event.preventDefault();
  next.focus();
  if (next instanceof HTMLInputElement) next.select();
}

function controlAfter(table: HTMLElement, row: number, column: number, { rows, columns }: Step): Control | null {
  for (let [r, c] = [row + rows, column + columns]; ; [r, c] = [r + rows, c + columns]) {
    const found = table.querySelector<Control>(`[data-row="${r}"][data-column="${c}"]`);
    if (found === null || !found.disabled) return found;
  }
}

function caretOf(control: Control): Caret | null {
  if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) return null;
  const { selectionStart, selectionEnd, value } = control;
  return selectionStart === null || selectionEnd === null
    ? null
    : { start: selectionStart, end: selectionEnd, length: value.length };
}
