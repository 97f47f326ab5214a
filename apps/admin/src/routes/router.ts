import { createRouter } from '@tanstack/react-router';
import { PageError } from '../ui/page-error.tsx';
import { PageSkeleton } from '../ui/page-skeleton.tsx';
import { administrationRoutes, publicRoutes } from './access.routes.ts';
import { householdRoutes } from './household.routes.ts';
import { householdImportRoutes } from './household-import.routes.ts';
import { insightRoutes } from './insight.routes.ts';
import { planRoutes } from './plan.routes.ts';
import { reviewRoutes } from './review.routes.ts';
import { indexRoute, rootRoute, shellRoute } from './root.route.tsx';
import { unitRoutes } from './unit.routes.ts';

const routeTree = rootRoute.addChildren([
  ...publicRoutes,
  shellRoute.addChildren([
    indexRoute,
    ...unitRoutes,
    ...householdRoutes,
    ...householdImportRoutes,
    ...insightRoutes,
    ...reviewRoutes,
    ...planRoutes,
    ...administrationRoutes,
  ]),
]);

/** Every screen by its address; each one's code is loaded when it is opened (or its link is hovered). */
export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingMs: 100,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: PageError,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
