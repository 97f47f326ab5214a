import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute, shellRoute } from './root.route.tsx';
import { administrationSearch, setupSearch, signInSearch, standardSearch } from './search.ts';

const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dang-nhap',
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('../features/access/sign-in.page.tsx'), 'SignInPage'),
});

const setup = createRoute({
  getParentRoute: () => rootRoute,
  path: '/thiet-lap',
  validateSearch: setupSearch,
  component: lazyRouteComponent(() => import('../features/access/setup.page.tsx'), 'SetupPage'),
});

const administration = createRoute({
  getParentRoute: () => shellRoute,
  path: '/quan-tri',
  validateSearch: administrationSearch,
  component: lazyRouteComponent(() => import('../features/administration/members.page.tsx'), 'MembersPage'),
});

const territory = createRoute({
  getParentRoute: () => shellRoute,
  path: '/quan-tri/don-vi',
  component: lazyRouteComponent(() => import('../features/territory/territory.page.tsx'), 'TerritoryPage'),
});

const standard = createRoute({
  getParentRoute: () => shellRoute,
  path: '/quan-tri/chuan-ngheo',
  validateSearch: standardSearch,
  component: lazyRouteComponent(() => import('../features/standard/standard.page.tsx'), 'StandardPage'),
});

const holidays = createRoute({
  getParentRoute: () => shellRoute,
  path: '/quan-tri/ngay-nghi',
  component: lazyRouteComponent(() => import('../features/holiday/holidays.page.tsx'), 'HolidaysPage'),
});

const indicators = createRoute({
  getParentRoute: () => shellRoute,
  path: '/quan-tri/chi-so',
  component: lazyRouteComponent(() => import('../features/indicator/indicators.page.tsx'), 'IndicatorsPage'),
});

const supportKinds = createRoute({
  getParentRoute: () => shellRoute,
  path: '/quan-tri/loai-ho-tro',
  component: lazyRouteComponent(() => import('../features/support/kinds/kinds.page.tsx'), 'SupportKindsPage'),
});

export const publicRoutes = [signIn, setup] as const;
export const administrationRoutes = [administration, territory, standard, holidays, indicators, supportKinds] as const;
