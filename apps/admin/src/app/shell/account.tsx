import { signOut } from '../../features/access/session.ts';
import { Icon } from '../../ui/icon.tsx';
import { eraseKept } from '../kept/kept.store.ts';
import { useActing } from './acting.tsx';
import classes from './shell.module.css';

/** What was kept on this device goes first; it is loaded when it is needed. */
async function leave(userId: string): Promise<void> {
  const { eraseOnLeaving } = await import('../../features/review/outbox/leave.ts');
  const { eraseWorksOnLeaving } = await import('../../features/reading/work/work.store.ts');
  if (!(await eraseOnLeaving()) || !(await eraseWorksOnLeaving(userId))) return;
  await eraseKept();
  await signOut();
}

/** Who I am, and the way out. */
export function AccountActions() {
  const { viewer } = useActing();
  if (!viewer) return null;
  return (
    <>
      <span className={classes['me']} title={viewer.user.email ?? undefined}>
        {viewer.user.name}
      </span>
      <button type="button" className={classes['accountLink']} onClick={() => leave(viewer.user.id)}>
        <Icon name="leave" />
        Đăng xuất
      </button>
    </>
  );
}
