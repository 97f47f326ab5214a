// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: cells of a table that is a grid are grid cells
import { UnstyledButton } from '@mantine/core';
import { Icon } from '../../../../ui/icon.tsx';
import type { HandField } from '../assign.draft.ts';
import { raised } from '../words/assign.labels.ts';
import { type AssignRow, type Column, type ColumnKey, fieldOf } from './assign.columns.ts';
import { type GridRange, isWithin } from './grid.range.ts';
import classes from './table.module.css';
import type { GridEdit } from './use-assign-grid.ts';

interface AssignLineProps {
  readonly row: AssignRow;
  readonly index: number;
  /** In pixels. */
  readonly height: number;
  readonly columns: readonly Column[];
  /** The cell of this row that Tab reaches; −1 is the unit's name, null none. */
  readonly activeColumn: number | null;
  readonly range: GridRange;
  readonly edit: GridEdit | null;
  readonly textAt: (row: AssignRow, key: ColumnKey) => string;
  readonly isWrong: (row: number, field: HandField) => boolean;
  readonly onTyped: (field: HandField, text: string) => void;
  readonly onLeave: () => void;
  readonly onTogglePin: (row: number) => void;
}

/** One unit: what is known of it, what it gets, and where that leaves it. */
export function AssignLine(props: AssignLineProps) {
  const { row, index, columns, activeColumn, range, edit } = props;
  const { unit, byHand, share } = row;
  const isOne = range.top === range.bottom && range.left === range.right;
  const marked = (column: number) => !isOne && isWithin(range, index, column);
  const reach = (column: number) => (activeColumn === column ? 0 : -1);
  const name = raised(unit.fullName);
  return (
    <tr aria-rowindex={index + 2} style={{ height: props.height }}>
      <th
        scope="row"
        tabIndex={reach(-1)}
        data-row={index}
        data-column={-1}
        data-marked={marked(-1) || undefined}
        title={name}
      >
        {name}
      </th>
      {columns.map((column, at) => {
        const { key } = column;
        const field = fieldOf(column);
        const isEdited = edit?.place.column === at;
        const isWrong = field !== null && props.isWrong(index, field);
        const isPinned = key === 'pinned' && byHand.pinned !== '';
        return (
          <td
            key={key}
            tabIndex={reach(at)}
            aria-readonly={field === null || undefined}
            aria-selected={marked(at) || undefined}
            aria-invalid={isWrong || undefined}
            data-row={index}
            data-column={at}
            data-key={key}
            data-marked={marked(at) || undefined}
            data-wrong={isWrong || undefined}
            data-pinned={isPinned || undefined}
          >
            {isEdited && field ? (
              <input
                className={classes['input']}
                aria-label={`${column.title}, ${name}`}
                inputMode="numeric"
                autoComplete="off"
                // biome-ignore lint/a11y/noAutofocus: the cell that is edited is the one that has the focus
                autoFocus
                value={edit.text}
                onFocus={(event) => {
                  if (!edit.isQuick) event.currentTarget.select();
                }}
                onChange={(event) => props.onTyped(field, event.currentTarget.value)}
                onBlur={props.onLeave}
              />
            ) : (
              <span className={classes['figure']}>
                {key === 'pinned' && (
                  <PinButton name={name} isPinned={isPinned} onClick={() => props.onTogglePin(index)} />
                )}
                {key === 'start' && unit.startYear !== null && <OtherYear column={column} year={unit.startYear} />}
                {props.textAt(row, key)}
                {key === 'pinned' && share?.atBound && isBoundByHand(row) && (
                  <span className={classes['bound']}>{share.atBound === 'minimum' ? 'ít nhất' : 'nhiều nhất'}</span>
                )}
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** The share stands at a bound that somebody set, not at what the unit's own figures allow. */
function isBoundByHand({ share, byHand }: AssignRow): boolean {
  return share?.atBound === 'minimum' ? byHand.minimum !== '' : byHand.maximum !== '';
}

interface PinButtonProps {
  readonly name: string;
  readonly isPinned: boolean;
  readonly onClick: () => void;
}

function PinButton({ name, isPinned, onClick }: PinButtonProps) {
  return (
    <UnstyledButton
      className={classes['pin']}
      // The keyboard has Space and Delete on the cell itself.
      tabIndex={-1}
      aria-pressed={isPinned}
      aria-label={isPinned ? `Bỏ ghim mức của ${name}` : `Ghim mức của ${name}`}
      title={isPinned ? 'Bỏ ghim: để máy chia lại' : 'Ghim: giữ mức này khi chia lại'}
      onClick={onClick}
    >
      <Icon name="pin" size={14} />
    </UnstyledButton>
  );
}

/** The figure is older than the column says. */
function OtherYear({ column, year }: { readonly column: Column; readonly year: number }) {
  if (column.about.endsWith(String(year))) return null;
  return <span className={classes['bound']}>{year}</span>;
}
