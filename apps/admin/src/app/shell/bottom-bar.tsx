import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { AccountActions } from './account.tsx';
import { useActing } from './acting.tsx';
import { navItems } from './nav-items.ts';
import classes from './shell.module.css';

const IN_THE_BAR = 4;

/** Navigation on a phone: the four most used below the thumb, the rest in a sheet. */
export function BottomBar() {
  const acting = useActing();
  const sheet = useRef<HTMLDialogElement>(null);
  const items = navItems(acting);
  const close = () => sheet.current?.close();
  return (
    <>
      <nav className={classes['bottom']} aria-label="Chính, trên điện thoại" data-no-print>
        {items.slice(0, IN_THE_BAR).map(({ icon, label, link }) => (
          <Link key={label} activeOptions={{ includeSearch: false }} {...link} className={classes['bottomLink']}>
            <Icon name={icon} />
            {label}
          </Link>
        ))}
        <button type="button" className={classes['bottomLink']} onClick={() => sheet.current?.showModal()}>
          <Icon name="more" />
          Thêm
        </button>
      </nav>
      <dialog ref={sheet} className={classes['sheet']} aria-label="Mục khác">
        <ul>
          {items.slice(IN_THE_BAR).map(({ icon, label, link }) => (
            <li key={label}>
              <Link {...link} className={classes['navLink']} onClick={close}>
                <Icon name={icon} />
                {label}
              </Link>
            </li>
          ))}
        </ul>
        <AccountActions />
        <button type="button" className={classes['navLink']} onClick={close}>
          <Icon name="close" />
          Đóng
        </button>
      </dialog>
    </>
  );
}
