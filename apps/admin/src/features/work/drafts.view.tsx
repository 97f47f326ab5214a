import { formatDateTime } from '../../lib/format.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import classes from './work.module.css';

export interface Draft {
  readonly id: string;
  readonly planId: string;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly updatedAt: string;
}

interface DraftsProps {
  readonly drafts: readonly Draft[];
  readonly first: boolean;
}

/** Plans of one's own that are begun and not published. */
export function Drafts({ drafts, first }: DraftsProps) {
  if (drafts.length === 0) return null;
  return (
    <section className={classes['group']} aria-label="Bản thảo đang soạn">
      <h2>
        Bản thảo đang soạn <span className={classes['count']}>{drafts.length}</span>
      </h2>
      <ul>
        {drafts.map(({ id, planId, title, documentNumber, updatedAt }, index) => (
          <li key={id} className={classes['row']}>
            <div className={classes['what']}>
              <strong>{documentNumber ?? title}</strong>
              <span className={classes['from']}>{documentNumber === null ? 'Chưa lấy số' : title}</span>
            </div>
            <span className={classes['when']}>Sửa {formatDateTime(updatedAt)}</span>
            <LinkButton
              size="xs"
              variant={first && index === 0 ? 'filled' : 'default'}
              to="/ke-hoach/$planId/soan-thao"
              params={{ planId }}
            >
              Mở bản thảo
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
