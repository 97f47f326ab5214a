import { Navigate, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useActing } from './acting.tsx';

const ENTRANCE = '/dang-nhap';

/** Nothing in the shell is open to somebody unknown; the page is asked for at the same time as the viewer. */
export function RequireSession({ children }: { readonly children: ReactNode }) {
  const { viewer, asking } = useActing();
  const { pathname, href } = useLocation();
  if (viewer || asking) return children;
  // On its way out the shell sees the new address already; sending it off again would nest `next` without end.
  if (pathname === ENTRANCE) return null;
  return <Navigate to={ENTRANCE} search={href === '/' ? {} : { next: href }} replace />;
}
