import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root.route.tsx';
import {
  answerSearch,
  assignSearch,
  compareSearch,
  coverageSearch,
  directivesSearch,
  newPlanSearch,
  planEditSearch,
  planSearch,
  rebaseSearch,
  whatIfSearch,
} from './search.ts';

const getParentRoute = () => shellRoute;

const newPlan = createRoute({
  getParentRoute,
  path: '/ke-hoach/moi',
  validateSearch: newPlanSearch,
  component: lazyRouteComponent(() => import('../features/plan/create/new-plan.page.tsx'), 'NewPlanPage'),
});

const reading = createRoute({
  getParentRoute,
  path: '/ke-hoach/doc-van-ban',
  component: lazyRouteComponent(() => import('../features/reading/reading.page.tsx'), 'ReadingPage'),
});

const plan = createRoute({
  getParentRoute,
  path: '/ke-hoach/$planId',
  validateSearch: planSearch,
  component: lazyRouteComponent(() => import('../features/plan/read/plan.page.tsx'), 'PlanPage'),
});

const planEdit = createRoute({
  getParentRoute,
  path: '/ke-hoach/$planId/soan-thao',
  validateSearch: planEditSearch,
  component: lazyRouteComponent(() => import('../features/plan/edit/edit.page.tsx'), 'EditPage'),
});

const compare = createRoute({
  getParentRoute,
  path: '/ke-hoach/$planId/so-sanh',
  validateSearch: compareSearch,
  component: lazyRouteComponent(() => import('../features/plan/compare/compare.page.tsx'), 'ComparePage'),
});

const rebase = createRoute({
  getParentRoute,
  path: '/ke-hoach/$planId/cap-nhat',
  validateSearch: rebaseSearch,
  component: lazyRouteComponent(() => import('../features/cascade/rebase/rebase.page.tsx'), 'RebasePage'),
});

const answer = createRoute({
  getParentRoute,
  path: '/ke-hoach/$planId/tra-loi',
  validateSearch: answerSearch,
  component: lazyRouteComponent(() => import('../features/cascade/answer.page.tsx'), 'AnswerPage'),
});

const coverage = createRoute({
  getParentRoute,
  path: '/ke-hoach/$planId/trien-khai',
  validateSearch: coverageSearch,
  component: lazyRouteComponent(() => import('../features/cascade/coverage/coverage.page.tsx'), 'CoveragePage'),
});

const assign = createRoute({
  getParentRoute,
  path: '/ke-hoach/$planId/giao-chi-tieu',
  validateSearch: assignSearch,
  component: lazyRouteComponent(() => import('../features/cascade/assign/assign.page.tsx'), 'AssignPage'),
});

const whatIf = createRoute({
  getParentRoute,
  path: '/ke-hoach/$planId/thu-thay-doi',
  validateSearch: whatIfSearch,
  component: lazyRouteComponent(() => import('../features/cascade/what-if/what-if.page.tsx'), 'WhatIfPage'),
});

const consent = createRoute({
  getParentRoute,
  path: '/cho-dong-y',
  component: lazyRouteComponent(() => import('../features/cascade/consent.page.tsx'), 'ConsentPage'),
});

const lineage = createRoute({
  getParentRoute,
  path: '/chi-tieu/$targetId',
  component: lazyRouteComponent(() => import('../features/target/lineage.page.tsx'), 'LineagePage'),
});

const directives = createRoute({
  getParentRoute,
  path: '/van-ban',
  validateSearch: directivesSearch,
  component: lazyRouteComponent(() => import('../features/directive/directives.page.tsx'), 'DirectivesPage'),
});

const directive = createRoute({
  getParentRoute,
  path: '/van-ban/$directiveId',
  component: lazyRouteComponent(() => import('../features/directive/directive.page.tsx'), 'DirectivePage'),
});

export const planRoutes = [
  newPlan,
  reading,
  plan,
  planEdit,
  compare,
  rebase,
  answer,
  assign,
  coverage,
  whatIf,
  consent,
  lineage,
  directives,
  directive,
] as const;
