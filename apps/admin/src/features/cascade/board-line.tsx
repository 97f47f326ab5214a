// biome-ignore-all lint/a11y/useSemanticElements: rows and cells stand at absolute places, which table elements cannot
import { memo } from 'react';
import { type BoardView, shownCell } from './board.cells.ts';
import type { BoardRow, BoardTarget } from './board.documents.ts';
import classes from './board.module.css';
import { CellContent } from './board-cell.tsx';
import { progressLabel } from './cascade.labels.ts';

/** A column in sight, its place from the left and its width, in pixels. */
export interface Column {
  readonly index: number;
  readonly start: number;
  readonly size: number;
}

interface BoardLineProps {
  /** Undefined while its page is on the way. */
  readonly unit: BoardRow | undefined;
  /** Another body of the same unit stands beside it: then it is named by its own name. */
  readonly isOneOfSeveral: boolean;
  readonly row: number;
  /** Its place from the top and its height, in pixels. */
  readonly start: number;
  readonly height: number;
  readonly columns: readonly Column[];
  /** Width of the first column, in pixels. */
  readonly first: number;
  readonly targets: readonly BoardTarget[];
  /** Which cell of the row each column shows. */
  readonly places: readonly number[];
  readonly view: BoardView;
  /** The cell of this row that Tab reaches; −1 is the unit's name, null none. */
  readonly activeColumn: number | null;
}

/** One unit: its name and where its plan stands, and a cell for each target in sight. */
export const BoardLine = memo(function BoardLine(props: BoardLineProps) {
  const { unit, isOneOfSeveral, row, columns, first, targets, places, view, activeColumn } = props;
  const reach = (column: number) => (activeColumn === column ? 0 : -1);
  return (
    <div
      role="row"
      tabIndex={-1}
      aria-rowindex={row + 2}
      className={classes['row']}
      style={{ height: props.height, transform: `translateY(${props.start}px)` }}
    >
      <div
        role="rowheader"
        tabIndex={reach(-1)}
        aria-colindex={1}
        className={classes['name']}
        data-row={row}
        data-column={-1}
      >
        <span className={classes['unit']}>
          {unit ? (isOneOfSeveral ? unit.organizationName : unit.unitName) : 'Đang tải…'}
        </span>
        {unit && <span className={classes['dim']}>{progressLabel(unit.progress)}</span>}
      </div>
      {columns.map(({ index: column, start, size }) => {
        const [target, cell] = [targets[column], unit?.cells[places[column] ?? -1]];
        const shown = cell && target ? shownCell(cell, target, view) : null;
        return (
          <div
            key={column}
            role="gridcell"
            tabIndex={reach(column)}
            aria-colindex={column + 2}
            className={classes['cell']}
            data-tone={shown?.tone}
            style={{ left: first + start, width: size }}
            data-row={row}
            data-column={column}
          >
            {shown && <CellContent cell={shown} />}
          </div>
        );
      })}
    </div>
  );
});
