import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { Place } from '../../board.keys.ts';
import { rangeBetween } from './grid.range.ts';

/** Heights in pixels, as in `table.module.css`; rows are higher where a finger has to hit them. */
const ROW = { wide: 34, narrow: 44 };
const HEAD = 56;
const FOOT = 44;

/** A cell being typed in. `isQuick`: begun by typing over what stood there, so that the arrows lead on. */
export interface GridEdit {
  readonly place: Place;
  readonly text: string;
  /** What stood there before. */
  readonly from: string;
  readonly isQuick: boolean;
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly narrow: boolean;
}

interface Selection {
  readonly active: Place;
  readonly anchor: Place;
}

/**
 * Where one is in a table of any length: only the rows in sight are in the page, with the one that has the focus. One
 * cell can be reached with Tab; a range is marked from its anchor to the active cell.
 */
export function useAssignGrid({ rows, columns, narrow }: Extent) {
  const scroller = useRef<HTMLDivElement>(null);
  const [selection, setSelection] = useState<Selection>({
    active: { row: 0, column: 0 },
    anchor: { row: 0, column: 0 },
  });
  const [edit, setEdit] = useState<GridEdit | null>(null);
  const [moved, setMoved] = useState(0);
  const active = within(selection.active, { rows, columns });
  const height = narrow ? ROW.narrow : ROW.wide;

  const virtualizer = useVirtualizer({
    useFlushSync: false,
    count: rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
    // The head scrolls above the rows and the foot covers the last ones: a row is in sight only between them.
    scrollPaddingEnd: HEAD + FOOT,
    rangeExtractor: (range: Range) =>
      active.row < 0 || active.row >= range.count
        ? defaultRangeExtractor(range)
        : [...new Set([...defaultRangeExtractor(range), active.row])].toSorted((a, b) => a - b),
  });

  // The cell to focus may only now have come into the page.
  useEffect(() => {
    if (moved > 0) scroller.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  }, [moved]);
  useEffect(() => virtualizer.measure(), [virtualizer, height]);

  const goTo = (place: Place, extend = false) => {
    const to = within(place, { rows, columns });
    setSelection(({ anchor }) => ({ active: to, anchor: extend ? anchor : to }));
    setEdit(null);
    setMoved((count) => count + 1);
    virtualizer.scrollToIndex(to.row);
    bringColumnIntoSight(scroller.current, to);
  };

  return {
    scroller,
    active,
    range: rangeBetween(active, within(selection.anchor, { rows, columns })),
    edit,
    setEdit,
    goTo,
    /** Brings a row into sight and makes it the one that Tab reaches; the focus stays where it is. */
    show: (row: number) => {
      const place = { row, column: -1 };
      setSelection({ active: place, anchor: place });
      virtualizer.scrollToIndex(row, { align: 'center' });
    },
    /** The focus came to a cell by itself: with Tab, a finger or the mouse. */
    settle: (place: Place) => {
      if (place.row !== active.row || place.column !== active.column) setSelection({ active: place, anchor: place });
    },
    markAll: () => setSelection({ anchor: { row: 0, column: -1 }, active: { row: rows - 1, column: columns - 1 } }),
    /** Rows that Page Up and Page Down leap over. */
    page: () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - HEAD - FOOT) / height)),
    height: virtualizer.getTotalSize(),
    virtualRows: virtualizer.getVirtualItems(),
  };
}

export type AssignGridState = ReturnType<typeof useAssignGrid>;

function within({ row, column }: Place, { rows, columns }: Pick<Extent, 'rows' | 'columns'>): Place {
  return { row: Math.max(0, Math.min(row, rows - 1)), column: Math.max(-1, Math.min(column, columns - 1)) };
}

/** A cell under the sticky first column, or beyond the right edge, is scrolled to. */
function bringColumnIntoSight(scroller: HTMLElement | null, { column }: Place): void {
  const head = scroller?.querySelector<HTMLElement>(`thead [data-head="${column}"]`);
  const name = scroller?.querySelector<HTMLElement>('thead [data-head="-1"]');
  if (!scroller || !head || !name || column < 0) return;
  const [left, right] = [head.offsetLeft - name.offsetWidth, head.offsetLeft + head.offsetWidth];
  if (left < scroller.scrollLeft) scroller.scrollLeft = left;
  else if (right > scroller.scrollLeft + scroller.clientWidth) scroller.scrollLeft = right - scroller.clientWidth;
}

/** The place of the cell that an event happened in; none for head and foot. */
export function placeOf(target: EventTarget): Place | null {
  const { row, column } = (target as Element).closest<HTMLElement>('[data-row]')?.dataset ?? {};
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}
