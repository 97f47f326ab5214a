import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root.route.tsx';
import { householdImportSearch } from './search.ts';

const householdImport = createRoute({
  getParentRoute: () => shellRoute,
  path: '/don-vi/$unitKey/ho-ngheo/nhap-tep',
  validateSearch: householdImportSearch,
  component: lazyRouteComponent(
    () => import('../features/household-import/household-import.page.tsx'),
    'HouseholdImportPage',
  ),
});

export const householdImportRoutes = [householdImport] as const;
