/** A place on the board: rows and columns from 0; column −1 is the unit's name. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Rows that Page Up and Page Down leap over. */
  readonly page: number;
}

/** Where a key leads from a place; null for a key that leads nowhere. Never off the board. */
export function placeAfter(
  key: string,
  ctrlKey: boolean,
  { row, column }: Place,
  { rows, columns, page }: Extent,
): Place | null {
  const at = (toRow: number, toColumn: number): Place => ({
    row: Math.max(0, Math.min(rows - 1, toRow)),
    column: Math.max(-1, Math.min(columns - 1, toColumn)),
  });
  switch (key) {
    case 'ArrowUp':
      return at(ctrlKey ? 0 : row - 1, column);
    case 'ArrowDown':
      return at(ctrlKey ? rows : row + 1, column);
    case 'ArrowLeft':
      return at(row, ctrlKey ? -1 : column - 1);
    case 'ArrowRight':
      return at(row, ctrlKey ? columns : column + 1);
    case 'PageUp':
      return at(row - page, column);
    case 'PageDown':
      return at(row + page, column);
    case 'Home':
      return at(ctrlKey ? 0 : row, -1);
    case 'End':
      return at(ctrlKey ? rows : row, columns);
    default:
      return null;
  }
}
