import { Navigate, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useActing } from './acting.tsx';

/** Nothing in the shell is open to somebody unknown; the page is asked for at the same time as the viewer. */
export function RequireSession({ children }: { readonly children: ReactNode }) {
  const { viewer, asking } = useActing();
  const next = useLocation({ select: ({ href }) => href });
  if (viewer || asking) return children;
  return <Navigate to="/dang-nhap" search={next === '/' ? {} : { next }} replace />;
}
