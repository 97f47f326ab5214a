import { Icon } from '../../ui/icon.tsx';
import type { ShownCell } from './board.cells.ts';
import classes from './board.module.css';

interface CellProps {
  readonly cell: ShownCell;
}

/** A figure and its mark; the mark's words carry the state, shape and colour repeat it. */
export function CellContent({ cell }: CellProps) {
  return (
    <>
      <span className={classes['figure']}>
        {cell.aside && (
          <span className={classes['aside']} title={`${cell.aside} đơn vị đã báo cáo`}>
            {cell.aside} báo cáo
          </span>
        )}
        <span className={classes['value']} title={cell.figure}>
          {cell.figure}
        </span>
      </span>
      <Mark cell={cell} />
    </>
  );
}

/** The foot of a column: has a line more, for how many have reported. */
export function TotalContent({ cell }: CellProps) {
  return (
    <>
      <span className={classes['figure']}>
        <span className={classes['value']} title={cell.figure}>
          {cell.figure}
        </span>
      </span>
      <Mark cell={cell} />
      {cell.aside && <span className={classes['coverage']}>{cell.aside} báo cáo</span>}
    </>
  );
}

function Mark({ cell: { mark, icon } }: CellProps) {
  return (
    <span className={classes['mark']} title={mark}>
      {icon && <Icon name={icon} size={12} />}
      <span className={classes['words']}>{mark}</span>
    </span>
  );
}
