import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root.route.tsx';
import { householdsSearch } from './search.ts';

const getParentRoute = () => shellRoute;

const households = createRoute({
  getParentRoute,
  path: '/don-vi/$unitKey/ho-ngheo',
  validateSearch: householdsSearch,
  component: lazyRouteComponent(() => import('../features/household/search/households.page.tsx'), 'HouseholdsPage'),
});

const newHousehold = createRoute({
  getParentRoute,
  path: '/don-vi/$unitKey/ho-ngheo/moi',
  component: lazyRouteComponent(() => import('../features/household/edit/new-household.page.tsx'), 'NewHouseholdPage'),
});

const moves = createRoute({
  getParentRoute,
  path: '/don-vi/$unitKey/ho-ngheo/chuyen-ho',
  component: lazyRouteComponent(() => import('../features/household/move/moves.page.tsx'), 'MovesPage'),
});

const household = createRoute({
  getParentRoute,
  path: '/don-vi/$unitKey/ho-ngheo/$householdId',
  component: lazyRouteComponent(() => import('../features/household/card/household.page.tsx'), 'HouseholdPage'),
});

const editHousehold = createRoute({
  getParentRoute,
  path: '/don-vi/$unitKey/ho-ngheo/$householdId/sua',
  component: lazyRouteComponent(
    () => import('../features/household/edit/edit-household.page.tsx'),
    'EditHouseholdPage',
  ),
});

export const householdRoutes = [households, newHousehold, moves, household, editHousehold] as const;
