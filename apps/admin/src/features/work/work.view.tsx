import { Button } from '@mantine/core';
import { useState } from 'react';
import { Empty } from '../../ui/empty.tsx';
import { LinkText } from '../../ui/link-button.tsx';
import { type Draft, Drafts } from './drafts.view.tsx';
import classes from './work.module.css';
import { groupWork, type WorkGroup, type WorkItem } from './work-items.ts';
import { WorkRow } from './work-row.view.tsx';

interface WorkViewProps {
  readonly items: readonly WorkItem[];
  readonly drafts: readonly Draft[];
  readonly unitKey: string;
}

/** What waits for others first, then what one has begun oneself. */
export function WorkView({ items, drafts, unitKey }: WorkViewProps) {
  const groups = groupWork(items);
  if (groups.length === 0 && drafts.length === 0) {
    return (
      <Empty what="Không có việc nào đang chờ.">
        Khi cấp trên ban hành kế hoạch, có đơn vị xin ý kiến hay đến kỳ số liệu, việc sẽ hiện ở đây.{' '}
        <LinkText to="/don-vi/$unitKey/ke-hoach" params={{ unitKey }}>
          Xem kế hoạch của đơn vị
        </LinkText>
      </Empty>
    );
  }
  return (
    <>
      {groups.map((group, index) => (
        <Group key={group.title} group={group} first={index === 0} />
      ))}
      <Drafts drafts={drafts} first={groups.length === 0} />
    </>
  );
}

/** So many of a kind are shown at once; the rest on request. */
const SHOWN = 6;

function Group({ group: { title, items }, first }: { readonly group: WorkGroup; readonly first: boolean }) {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, SHOWN);
  return (
    <section className={classes['group']} aria-label={title}>
      <h2>
        {title} <span className={classes['count']}>{items.length}</span>
      </h2>
      <ul>
        {shown.map((item, index) => (
          <WorkRow key={index} item={item} first={first && index === 0} />
        ))}
      </ul>
      {shown.length < items.length && (
        <Button size="compact-sm" variant="default" mt="xs" onClick={() => setAll(true)}>
          Xem tất cả {items.length}
        </Button>
      )}
    </section>
  );
}
