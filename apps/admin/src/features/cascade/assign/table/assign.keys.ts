import { type Place, placeAfter } from '../../board.keys.ts';
import type { Step } from '../../grid-keys.ts';

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** What a key asks for in a table that works like a spreadsheet. */
export type GridCommand =
  | { readonly kind: 'go'; readonly to: Place; readonly extend: boolean }
  | { readonly kind: 'edit'; readonly text: string | null }
  | { readonly kind: 'clear' | 'pin' | 'all' };

interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

/** On a cell: arrows lead on, with Shift they mark; typing begins a new figure, F2 edits the one there; Space pins. */
export function commandOnCell(
  { key, ctrlKey, shiftKey, altKey }: Pressed,
  at: Place,
  extent: Extent,
): GridCommand | null {
  if (altKey) return null;
  if (key === 'Enter') {
    const row = Math.max(0, Math.min(extent.rows - 1, at.row + (shiftKey ? -1 : 1)));
    return { kind: 'go', to: { ...at, row }, extend: false };
  }
  if (key === 'F2') return { kind: 'edit', text: null };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  if (key === ' ') return { kind: 'pin' };
  if (ctrlKey && key.toLowerCase() === 'a') return { kind: 'all' };
  const to = placeAfter(key, ctrlKey, at, extent);
  if (to) return { kind: 'go', to, extend: shiftKey };
  return !ctrlKey && /^[\d,.-]$/.test(key) ? { kind: 'edit', text: key } : null;
}

/** In a cell: Enter, Tab and up or down take what was typed; Esc drops it. Left and right move the caret, unless typing began anew. */
export function commandInCell({ key, shiftKey }: Pressed, isQuick: boolean): Step | 'cancel' | null {
  if (key === 'Escape') return 'cancel';
  if (key === 'Enter') return { rows: shiftKey ? -1 : 1, columns: 0 };
  if (key === 'Tab') return { rows: 0, columns: shiftKey ? -1 : 1 };
  if (key === 'ArrowUp') return { rows: -1, columns: 0 };
  if (key === 'ArrowDown') return { rows: 1, columns: 0 };
  if (!isQuick) return null;
  if (key === 'ArrowLeft') return { rows: 0, columns: -1 };
  return key === 'ArrowRight' ? { rows: 0, columns: 1 } : null;
}
