import { createRootRoute, createRoute, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router';
import { Shell } from '../app/shell/shell.tsx';
import { NotFoundPage } from '../ui/not-found.tsx';
import { shellSearch } from './search.ts';

export const rootRoute = createRootRoute({ notFoundComponent: NotFoundPage });

/** Everything inside the shell: unit switcher, year, navigation. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  component: Shell,
  validateSearch: shellSearch,
  search: { middlewares: [retainSearchParams(['organizationId', 'year'])] },
});

export const indexRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../features/work/first.page.tsx'), 'FirstPage'),
});
