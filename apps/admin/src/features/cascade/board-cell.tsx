import { Icon } from '../../ui/icon.tsx';
import type { ShownCell } from './board.cells.ts';
import classes from './board.module.css';

/** A figure and its mark; the mark's words carry the state, shape and colour repeat it. */
export function CellContent({ cell: { figure, aside, mark, icon } }: { readonly cell: ShownCell }) {
  return (
    <>
      <span className={classes['figure']}>
        {aside && <span className={classes['aside']}>{aside} báo cáo</span>}
        {figure}
      </span>
      <span className={classes['mark']}>
        {icon && <Icon name={icon} size={12} />}
        {mark}
      </span>
    </>
  );
}
