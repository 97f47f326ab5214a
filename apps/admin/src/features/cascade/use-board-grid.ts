import { useMediaQuery } from '@mantine/hooks';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import type { BoardView } from './board.cells.ts';
import { type Place, placeAfter } from './board.keys.ts';
import type { Density } from './board.looks.ts';

const ROW_HEIGHT: Readonly<Record<Density, number>> = { roomy: 48, dense: 28 };
const COLUMN_WIDTH = 168;
/** Heights of the sticky head and foot, and width of the sticky first column, in pixels; as in `board.module.css`. */
const HEAD = 116;
const FOOT: Readonly<Record<BoardView, number>> = { answers: 108, results: 68 };
const FIRST = { wide: 208, narrow: 120 };

interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly density: Density;
  readonly view: BoardView;
}

/**
 * A grid of any size: only what is in sight is in the page, with the cell that has the focus. One cell can be reached
 * with Tab, the arrows lead from there.
 */
export function useBoardGrid({ rows, columns, density, view }: Extent, onOpen: (place: Place) => void) {
  const scroller = useRef<HTMLDivElement>(null);
  const [chosen, setActive] = useState<Place>({ row: 0, column: 0 });
  // The sums under the answers are a row to go to; the results under the results are not.
  const reachable = view === 'answers' && rows > 0 ? rows + 1 : rows;
  const active = {
    row: Math.max(0, Math.min(chosen.row, reachable - 1)),
    column: Math.min(chosen.column, columns - 1),
  };
  const [moved, setMoved] = useState(0);
  const narrow = useMediaQuery('(max-width: 48em)') ?? false;
  const first = narrow ? FIRST.narrow : FIRST.wide;
  const keep = (index: number) => (range: Range) =>
    index < 0 || index >= range.count
      ? defaultRangeExtractor(range)
      : [...new Set([...defaultRangeExtractor(range), index])].toSorted((a, b) => a - b);

  const rowVirtualizer = useVirtualizer({
    useFlushSync: false,
    count: rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT[density],
    overscan: 8,
    // The head scrolls above the rows and the foot covers the last ones: a row is in sight only between them.
    scrollPaddingEnd: HEAD + FOOT[view],
    rangeExtractor: keep(active.row),
  });
  const columnVirtualizer = useVirtualizer({
    horizontal: true,
    count: columns,
    getScrollElement: () => scroller.current,
    estimateSize: () => COLUMN_WIDTH,
    overscan: 2,
    scrollPaddingEnd: first,
    rangeExtractor: keep(active.column),
  });

  // The cell to focus may only now have come into the page.
  useEffect(() => {
    if (moved > 0) scroller.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  }, [moved]);

  const goTo = (place: Place) => {
    setActive(place);
    setMoved((count) => count + 1);
    if (place.row < rows) rowVirtualizer.scrollToIndex(place.row);
    if (place.column >= 0) columnVirtualizer.scrollToIndex(place.column);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isLink = (event.target as Element).closest('a') !== null;
    if (isLink && event.key === 'Enter') return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen(active);
      return;
    }
    const height = scroller.current?.clientHeight ?? 0;
    const page = Math.max(1, Math.floor((height - HEAD - FOOT[view]) / ROW_HEIGHT[density]));
    const place =
      rows > 0
        ? placeAfter(event.key, event.ctrlKey || event.metaKey, active, { rows: reachable, columns, page })
        : null;
    if (!place) return;
    event.preventDefault();
    goTo(place);
  };

  return {
    scroller,
    active,
    onKeyDown,
    onClick: (event: MouseEvent<HTMLElement>) => {
      const place = placeOf(event.target);
      if (place) onOpen(place);
    },
    onFocus: (event: FocusEvent<HTMLElement>) => {
      const place = placeOf(event.target);
      if (place) setActive(place);
    },
    first,
    height: rowVirtualizer.getTotalSize(),
    width: first + columnVirtualizer.getTotalSize(),
    virtualRows: rowVirtualizer.getVirtualItems(),
    virtualColumns: columnVirtualizer.getVirtualItems(),
  };
}

/** The place of the cell that an event happened in; none for the head. */
function placeOf(target: EventTarget): Place | null {
  const { row, column } = (target as Element).closest<HTMLElement>('[data-row]')?.dataset ?? {};
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}
