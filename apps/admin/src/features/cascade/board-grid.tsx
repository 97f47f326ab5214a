// biome-ignore-all lint/a11y/useSemanticElements: rows and cells stand at absolute places, which table elements cannot
import { useEffect, useMemo } from 'react';
import { commitmentSentence, measureName } from '../target/commitment.labels.ts';
import type { BoardView } from './board.cells.ts';
import type { BoardHead } from './board.documents.ts';
import type { Density } from './board.looks.ts';
import classes from './board.module.css';
import { ResultsFoot, SumsFoot } from './board-foot.tsx';
import { BoardLine } from './board-line.tsx';
import { useBoardGrid } from './use-board-grid.ts';
import type { BoardRows } from './use-board-rows.ts';

interface BoardGridProps {
  readonly head: BoardHead;
  readonly revision: { readonly id: string; readonly planId: string };
  /** Places of the targets that are columns, in their order. */
  readonly columns: readonly number[];
  readonly density: Density;
  readonly rows: BoardRows;
  readonly view: BoardView;
  readonly label: string;
  /** A cell was chosen: the unit's row and, unless the row's name was, the target. */
  readonly onOpen: (unitKey: string, targetId: string | null) => void;
}

/** Units down, targets across. Head, first column and foot stay in sight. */
export function BoardGrid({ head, revision, columns, density, rows, view, label, onOpen }: BoardGridProps) {
  const targets = useMemo(() => columns.flatMap((place) => head.targets[place] ?? []), [head, columns]);
  const { count, rowAt, ensure } = rows;
  const grid = useBoardGrid({ rows: count, columns: targets.length, density, view }, ({ row, column }) => {
    const unit = rowAt(row);
    if (unit) onOpen(unit.unitKey, targets[column]?.id ?? null);
  });
  const { virtualRows, virtualColumns, first, width, active } = grid;
  const foot = { targets, columns: virtualColumns, first, width, row: count };
  const isNeighbour = (unitKey: string | undefined, row: number) =>
    unitKey !== undefined && rowAt(row)?.unitKey === unitKey;
  useEffect(() => {
    ensure(virtualRows.map(({ index }) => index));
  }, [ensure, virtualRows]);
  return (
    <div
      ref={grid.scroller}
      className={classes['grid']}
      role="grid"
      aria-label={label}
      aria-rowcount={count + 2}
      aria-colcount={targets.length + 1}
      aria-readonly="true"
      tabIndex={count === 0 ? 0 : -1}
      data-density={density}
      data-view={view}
      onKeyDown={grid.onKeyDown}
      onClick={grid.onClick}
      onFocus={grid.onFocus}
    >
      <div role="row" tabIndex={-1} aria-rowindex={1} className={classes['head']} style={{ width }}>
        <div role="columnheader" tabIndex={-1} aria-colindex={1} className={classes['name']}>
          Đơn vị
        </div>
        {virtualColumns.map(({ index, start, size }) => (
          <div
            key={index}
            role="columnheader"
            tabIndex={-1}
            aria-colindex={index + 2}
            className={classes['cell']}
            style={{ left: first + start, width: size }}
          >
            <ColumnTitle target={targets[index]} />
          </div>
        ))}
      </div>
      <div role="rowgroup" className={classes['body']} style={{ height: grid.height, width }}>
        {virtualRows.map(({ index, start, size }) => (
          <BoardLine
            key={index}
            unit={rowAt(index)}
            isOneOfSeveral={[index - 1, index + 1].some((row) => isNeighbour(rowAt(index)?.unitKey, row))}
            row={index}
            start={start}
            height={size}
            columns={virtualColumns}
            first={first}
            targets={targets}
            places={columns}
            view={view}
            activeColumn={active.row === index ? active.column : null}
          />
        ))}
      </div>
      {view === 'answers' ? (
        <SumsFoot {...foot} revision={revision} activeColumn={active.row === count ? active.column : null} />
      ) : (
        <ResultsFoot {...foot} head={head} places={columns} />
      )}
    </div>
  );
}

function ColumnTitle({ target }: { readonly target: BoardHead['targets'][number] | undefined }) {
  if (!target) return null;
  const { indicator, subgroup, commitment } = target;
  return (
    <>
      <span className={classes['title']} title={target.statement}>
        {measureName(indicator, subgroup)}
      </span>
      <span className={classes['asked']}>{commitmentSentence(commitment, indicator)}</span>
    </>
  );
}
