import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { YearGate } from '../app/shell/year-gate.tsx';
import { shellRoute } from './root.route.tsx';
import { boardSearch, figureSearch, planListSearch, unitsSearch } from './search.ts';

const getParentRoute = () => shellRoute;

const units = createRoute({
  getParentRoute,
  path: '/don-vi',
  validateSearch: unitsSearch,
  component: lazyRouteComponent(() => import('../features/unit/units.page.tsx'), 'UnitsPage'),
});

const unit = createRoute({
  getParentRoute,
  path: '/don-vi/$unitKey',
  component: lazyRouteComponent(() => import('../features/unit/unit.page.tsx'), 'UnitPage'),
});

/** The screens of a unit in one year. */
const ofYear = createRoute({ getParentRoute, id: 'year', component: YearGate });
const inYear = () => ofYear;

const work = createRoute({
  getParentRoute: inYear,
  path: '/don-vi/$unitKey/viec-can-lam',
  component: lazyRouteComponent(() => import('../features/work/work.page.tsx'), 'WorkPage'),
});

const plans = createRoute({
  getParentRoute,
  path: '/don-vi/$unitKey/ke-hoach',
  validateSearch: planListSearch,
  component: lazyRouteComponent(() => import('../features/plan/plans.page.tsx'), 'PlansPage'),
});

const board = createRoute({
  getParentRoute: inYear,
  path: '/don-vi/$unitKey/bang-chi-tieu',
  validateSearch: boardSearch,
  component: lazyRouteComponent(() => import('../features/cascade/board.page.tsx'), 'BoardPage'),
});

const entry = createRoute({
  getParentRoute: inYear,
  path: '/don-vi/$unitKey/so-lieu',
  component: lazyRouteComponent(() => import('../features/observation/entry.page.tsx'), 'EntryPage'),
});

const resultSheet = createRoute({
  getParentRoute: inYear,
  path: '/don-vi/$unitKey/so-lieu/bang-tinh',
  component: lazyRouteComponent(() => import('../features/observation/sheet/result-sheet.page.tsx'), 'ResultSheetPage'),
});

const figures = createRoute({
  getParentRoute: inYear,
  path: '/don-vi/$unitKey/ket-qua',
  validateSearch: figureSearch,
  component: lazyRouteComponent(() => import('../features/observation/figures.page.tsx'), 'FiguresPage'),
});

const figure = createRoute({
  getParentRoute: inYear,
  path: '/don-vi/$unitKey/ket-qua/$indicatorCode',
  validateSearch: figureSearch,
  component: lazyRouteComponent(() => import('../features/observation/figure.page.tsx'), 'FigurePage'),
});

export const unitRoutes = [
  units,
  unit,
  plans,
  ofYear.addChildren([work, board, entry, resultSheet, figures, figure]),
] as const;
