import { Empty } from '../../ui/empty.tsx';
import { LinkText } from '../../ui/link-button.tsx';
import classes from './work.module.css';
import { groupWork, type WorkItem } from './work-items.ts';
import { WorkRow } from './work-row.view.tsx';

interface WorkViewProps {
  readonly items: readonly WorkItem[];
  readonly unitKey: string;
}

export function WorkView({ items, unitKey }: WorkViewProps) {
  const groups = groupWork(items);
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
  return groups.map((group) => (
    <section key={group.title} className={classes['group']} aria-label={group.title}>
      <h2>
        {group.title} <span className={classes['count']}>{group.items.length}</span>
      </h2>
      <ul>
        {group.items.map((item, index) => (
          <WorkRow key={index} item={item} />
        ))}
      </ul>
    </section>
  ));
}
