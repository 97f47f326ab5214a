import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatInteger } from '../../lib/format.ts';
import { Empty } from '../../ui/empty.tsx';
import { LinkText } from '../../ui/link-button.tsx';
import type { AgendaGroup, AgendaRow } from './agenda.ts';
import classes from './work.module.css';

interface WorkViewProps {
  readonly groups: readonly AgendaGroup[];
  readonly unitKey: string;
}

/** What is to be done today and this week, and what hangs on others. */
export function WorkView({ groups, unitKey }: WorkViewProps) {
  if (groups.length === 0) {
    return (
      <Empty what="Không có việc nào đang chờ.">
        Khi cấp trên ban hành kế hoạch, có đơn vị xin ý kiến hay đến kỳ số liệu, việc sẽ hiện ở đây.{' '}
        <LinkText to="/don-vi/$unitKey/ke-hoach" params={{ unitKey }}>
          Xem kế hoạch của đơn vị
        </LinkText>
      </Empty>
    );
  }
  return groups.map((group, index) => <Group key={group.title} group={group} first={index === 0 && group.isOurs} />);
}

/** So many of a group are shown at once; the rest on request. */
const SHOWN = 6;

function Group({ group: { title, note, rows }, first }: { readonly group: AgendaGroup; readonly first: boolean }) {
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, SHOWN);
  return (
    <section className={classes['group']} aria-label={title}>
      <h2>
        {title} <span className={classes['count']}>{formatInteger(rows.length)}</span>{' '}
        <small className={classes['note']}>{note}</small>
      </h2>
      <ul>
        {shown.map((row, index) => (
          <Row key={row.key} row={row} first={first && index === 0} />
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button size="compact-sm" variant="default" mt="xs" onClick={() => setAll(true)}>
          Xem tất cả {formatInteger(rows.length)}
        </Button>
      )}
    </section>
  );
}

interface RowProps {
  readonly row: AgendaRow;
  /** The first of all stands out; one primary action a screen. */
  readonly first: boolean;
}

function Row({ row: { what, from, when, button }, first }: RowProps) {
  return (
    <li className={classes['row']}>
      <div className={classes['what']}>
        <strong>{what}</strong>
        <span className={classes['from']}>{from}</span>
      </div>
      {when && <span className={classes['when']}>{when}</span>}
      {button?.({ size: 'xs', variant: first ? 'filled' : 'default' })}
    </li>
  );
}
