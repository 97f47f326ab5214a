import { useMediaQuery } from '@mantine/hooks';
import { type ClipboardEvent, Fragment, type KeyboardEvent, type MouseEvent, useRef } from 'react';
import { formatInteger } from '../../../../lib/format.ts';
import type { Place } from '../../board.keys.ts';
import type { HandField } from '../assign.draft.ts';
import { type AssignRow, type Column, type ColumnKey, cellText, fieldOf } from './assign.columns.ts';
import { commandInCell, commandOnCell } from './assign.keys.ts';
import { AssignLine } from './assign-line.tsx';
import type { GridRange } from './grid.range.ts';
import classes from './table.module.css';
import { type AssignGridState, placeOf } from './use-assign-grid.ts';

/** What can be done to the cells; a place is a row and a column of the table. */
interface GridActions {
  /** Shown while it is typed, and no step yet. */
  readonly type: (row: number, field: HandField, text: string) => void;
  readonly enter: (row: number, field: HandField, text: string) => void;
  readonly cancel: () => void;
  readonly clear: (range: GridRange) => void;
  readonly togglePin: (row: number) => void;
  readonly paste: (text: string, place: Place) => void;
  readonly copy: (range: GridRange) => string;
}

interface AssignGridProps {
  readonly grid: AssignGridState;
  readonly label: string;
  readonly columns: readonly Column[];
  readonly count: number;
  readonly rowAt: (index: number) => AssignRow | null;
  readonly totals: Readonly<Record<ColumnKey, string | null>>;
  readonly textAt: (row: AssignRow, key: ColumnKey) => string;
  /** Whether the shares in sight are those of before, since they do not add up now. */
  readonly isStale: boolean;
  /** What a field of a row is refused for, if it is. */
  readonly isWrong: (row: number, field: HandField) => boolean;
  readonly actions: GridActions;
}

/** The office's own table, a row per unit, with the keys of a spreadsheet. Head, names and totals stay in sight. */
export function AssignGrid(props: AssignGridProps) {
  const { grid, columns, count, rowAt, totals, textAt, actions } = props;
  const { active, edit, virtualRows } = grid;
  const byFinger = useMediaQuery('(pointer: coarse)') ?? false;
  const dragging = useRef(false);

  const beginEdit = (place: Place, typed: string | null) => {
    const column = columns[place.column];
    const field = column && fieldOf(column);
    const row = rowAt(place.row);
    if (!column || !field || !row) return;
    const from = textAt(row, column.key);
    grid.setEdit({ place, text: typed ?? from, from, isQuick: typed !== null });
    if (typed !== null) actions.type(place.row, field, typed);
  };
  const take = () => {
    const column = edit && columns[edit.place.column];
    const field = column && fieldOf(column);
    // What was only looked at is no step: a share that the method gave stays free.
    if (edit && field && (edit.isQuick || edit.text !== edit.from)) actions.enter(edit.place.row, field, edit.text);
    else actions.cancel();
    grid.setEdit(null);
  };
  const onEditKey = (event: KeyboardEvent<HTMLElement>) => {
    const command = commandInCell(event, edit?.isQuick ?? false);
    if (command === null || !edit) return;
    event.preventDefault();
    if (command === 'cancel') {
      actions.cancel();
      grid.goTo(edit.place);
    } else {
      take();
      grid.goTo({ row: edit.place.row + command.rows, column: edit.place.column + command.columns });
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (edit) return onEditKey(event);
    const { key, shiftKey, altKey } = event;
    const pressed = { key, shiftKey, altKey, ctrlKey: event.ctrlKey || event.metaKey };
    const command = commandOnCell(pressed, active, { rows: count, columns: columns.length, page: grid.page() });
    if (command === null) return;
    event.preventDefault();
    if (command.kind === 'go') grid.goTo(command.to, command.extend);
    else if (command.kind === 'edit') beginEdit(active, command.text);
    else if (command.kind === 'all') grid.markAll();
    else if (command.kind === 'clear') actions.clear(grid.range);
    else actions.togglePin(active.row);
  };
  const onMouseDown = (event: MouseEvent<HTMLElement>) => {
    const place = placeOf(event.target);
    if (!place || event.button !== 0 || (event.target as Element).closest('input, button')) return;
    dragging.current = true;
    if (event.shiftKey) {
      event.preventDefault();
      grid.goTo(place, true);
    }
  };
  const onMouseOver = (event: MouseEvent<HTMLElement>) => {
    const place = event.buttons === 1 && dragging.current ? placeOf(event.target) : null;
    if (place && !edit && (place.row !== active.row || place.column !== active.column)) grid.goTo(place, true);
  };
  const onClipboard = (event: ClipboardEvent<HTMLElement>) => {
    if (edit) return;
    event.preventDefault();
    if (event.type === 'copy') event.clipboardData.setData('text/plain', actions.copy(grid.range));
    else actions.paste(event.clipboardData.getData('text/plain'), active);
  };

  let end = 0;
  const spacer = (height: number) =>
    height > 0 && (
      // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus, it stands for rows out of sight
      <tr aria-hidden="true" style={{ height }}>
        <td colSpan={columns.length + 1} />
      </tr>
    );
  return (
    <div ref={grid.scroller} className={classes['scroll']}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are moved through and typed in is a grid
        role="grid"
        className={classes['table']}
        aria-label={props.label}
        aria-rowcount={count + 2}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        data-stale={props.isStale || undefined}
        onKeyDown={onKeyDown}
        onMouseDown={onMouseDown}
        onMouseOver={onMouseOver}
        onMouseUp={() => {
          dragging.current = false;
        }}
        onFocus={(event) => {
          const place = placeOf(event.target);
          if (place) grid.settle(place);
        }}
        onDoubleClick={(event) => {
          const place = placeOf(event.target);
          if (place && !edit) beginEdit(place, null);
        }}
        onClick={(event) => {
          const place = byFinger && !(event.target as Element).closest('input, button') ? placeOf(event.target) : null;
          if (place && !edit) beginEdit(place, null);
        }}
        onCopy={onClipboard}
        onPaste={onClipboard}
      >
        <colgroup>
          <col className={classes['nameColumn']} />
          {columns.map(({ key }) => (
            <col key={key} className={classes[key === 'pinned' ? 'shareColumn' : 'column']} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" data-head={-1}>
              Đơn vị
            </th>
            {columns.map(({ key, title, about }, index) => (
              <th key={key} scope="col" data-head={index} data-key={key}>
                <span className={classes['title']} title={title}>
                  {title}
                </span>
                <span className={classes['about']}>{about}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {virtualRows.map(({ index, start, size }) => {
            const row = rowAt(index);
            const gap = start - end;
            end = start + size;
            return (
              <Fragment key={index}>
                {spacer(gap)}
                {row && (
                  <AssignLine
                    row={row}
                    index={index}
                    height={size}
                    columns={columns}
                    activeColumn={active.row === index ? active.column : null}
                    range={grid.range}
                    edit={edit?.place.row === index ? edit : null}
                    textAt={textAt}
                    isWrong={props.isWrong}
                    onTyped={(field, text) => {
                      if (edit) grid.setEdit({ ...edit, text });
                      actions.type(index, field, text);
                    }}
                    onLeave={take}
                    onTogglePin={actions.togglePin}
                  />
                )}
              </Fragment>
            );
          })}
          {spacer(grid.height - end)}
        </tbody>
        <tfoot>
          <tr aria-rowindex={count + 2}>
            <th scope="row">Cộng {formatInteger(count)} đơn vị</th>
            {columns.map(({ key }) => (
              <td key={key} data-key={key}>
                {cellText(totals[key], key)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
