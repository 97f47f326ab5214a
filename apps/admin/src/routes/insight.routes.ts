import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { YearGate } from '../app/shell/year-gate.tsx';
import { shellRoute } from './root.route.tsx';
import { needsSearch, shiftSearch } from './search.ts';

/** What the register's figures are made of, of a unit in one year. */
const ofYear = createRoute({ getParentRoute: () => shellRoute, id: 'insight', component: YearGate });
const getParentRoute = () => ofYear;

const report = createRoute({
  getParentRoute,
  path: '/don-vi/$unitKey/ho-ngheo/bao-cao',
  component: lazyRouteComponent(() => import('../features/insight/report.page.tsx'), 'ReportPage'),
});

const change = createRoute({
  getParentRoute,
  path: '/don-vi/$unitKey/ho-ngheo/vi-sao',
  component: lazyRouteComponent(() => import('../features/insight/change.page.tsx'), 'ChangePage'),
});

const shift = createRoute({
  getParentRoute,
  path: '/don-vi/$unitKey/ho-ngheo/chuan-khac',
  validateSearch: shiftSearch,
  component: lazyRouteComponent(() => import('../features/insight/shift.page.tsx'), 'ShiftPage'),
});

const provincial = createRoute({
  getParentRoute,
  path: '/don-vi/$unitKey/ho-ngheo/chuan-tinh',
  component: lazyRouteComponent(() => import('../features/insight/provincial.page.tsx'), 'ProvincialPage'),
});

const signs = createRoute({
  getParentRoute,
  path: '/don-vi/$unitKey/ho-ngheo/dau-hieu',
  component: lazyRouteComponent(() => import('../features/insight/signs.page.tsx'), 'SignsPage'),
});

const needs = createRoute({
  getParentRoute,
  path: '/don-vi/$unitKey/ho-ngheo/nhu-cau',
  validateSearch: needsSearch,
  component: lazyRouteComponent(() => import('../features/support/needs/needs.page.tsx'), 'NeedsPage'),
});

export const insightRoutes = [ofYear.addChildren([report, change, shift, provincial, signs, needs])] as const;
