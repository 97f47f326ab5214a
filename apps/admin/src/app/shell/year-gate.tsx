import { Outlet } from '@tanstack/react-router';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { useActing } from './acting.tsx';

/** Around the screens of a year: they ask for nothing before it is known which. */
export function YearGate() {
  const { year } = useActing();
  return year === null ? <PageSkeleton /> : <Outlet />;
}

/** The year looked at. Inside `YearGate` only. */
export function useYear(): number {
  const { year } = useActing();
  if (year === null) throw new Error('useYear outside YearGate');
  return year;
}
