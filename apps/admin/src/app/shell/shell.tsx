import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { ActingProvider } from './acting.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { useFocusOnNavigation } from './focus-on-navigation.ts';
import { RequireSession } from './require-session.tsx';
import classes from './shell.module.css';
import { SideNav } from './side-nav.tsx';
import { TopBar } from './top-bar.tsx';

/** Entries that wait on the device are told on every screen, and sent whichever is open. */
const Outbox = lazy(async () => ({ default: (await import('../../features/review/outbox/outbox.view.tsx')).Outbox }));
const NewVersion = lazy(async () => ({ default: (await import('../version/version.view.tsx')).NewVersion }));

/** The frame of every screen: where am I (top), where can I go (left, or below on a phone), and the page. */
export function Shell() {
  useFocusOnNavigation();
  return (
    <ActingProvider>
      <div className={classes['shell']}>
        <a className={classes['skip']} href="#noi-dung">
          Đến nội dung
        </a>
        <TopBar />
        <SideNav />
        <main id="noi-dung" className={classes['main']} tabIndex={-1}>
          <RequireSession>
            <Suspense>
              <NewVersion />
              <Outbox />
            </Suspense>
            <Outlet />
          </RequireSession>
        </main>
        <BottomBar />
      </div>
    </ActingProvider>
  );
}
