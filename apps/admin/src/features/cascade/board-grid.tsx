// biome-ignore-all lint/a11y/useSemanticElements: rows and cells stand at absolute places, which table elements cannot
import { useEffect, useMemo } from 'react';
import { formatInteger } from '../../lib/format.ts';
import { commitmentSentence, measureName } from '../target/commitment.labels.ts';
import { type BoardView, totalCell } from './board.cells.ts';
import type { BoardHead } from './board.documents.ts';
import type { Density } from './board.looks.ts';
import classes from './board.module.css';
import { TotalContent } from './board-cell.tsx';
import { BoardLine } from './board-line.tsx';
import { useBoardGrid } from './use-board-grid.ts';
import type { BoardRows } from './use-board-rows.ts';

interface BoardGridProps {
  readonly head: BoardHead;
  /** Places of the targets that are columns, in their order. */
  readonly columns: readonly number[];
  readonly density: Density;
  readonly rows: BoardRows;
  readonly view: BoardView;
  readonly label: string;
  /** A cell was chosen: the unit's row and, unless the row's name was, the target. */
  readonly onOpen: (unitKey: string, targetId: string | null) => void;
}

/** Units down, targets across. Head, first column and totals stay in sight. */
export function BoardGrid({ head, columns, density, rows, view, label, onOpen }: BoardGridProps) {
  const targets = useMemo(() => columns.flatMap((place) => head.targets[place] ?? []), [head, columns]);
  const { count, rowAt, ensure } = rows;
  const grid = useBoardGrid({ rows: count, columns: targets.length, density }, ({ row, column }) => {
    const unit = rowAt(row);
    if (unit) onOpen(unit.unitKey, targets[column]?.id ?? null);
  });
  const { virtualRows, virtualColumns, first, width, active } = grid;
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
      <div role="row" tabIndex={-1} aria-rowindex={count + 2} className={classes['foot']} style={{ width }}>
        <div role="rowheader" tabIndex={-1} aria-colindex={1} className={classes['name']}>
          Cả {formatInteger(head.rowCount)} đơn vị
        </div>
        {virtualColumns.map(({ index, start, size }) => {
          const [target, total] = [targets[index], head.totals[columns[index] ?? -1]];
          const shown = target && total ? totalCell(total, target, view) : null;
          return (
            <div
              key={index}
              role="gridcell"
              tabIndex={-1}
              aria-colindex={index + 2}
              className={classes['cell']}
              data-tone={shown?.tone}
              style={{ left: first + start, width: size }}
            >
              {shown && <TotalContent cell={shown} />}
            </div>
          );
        })}
      </div>
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
