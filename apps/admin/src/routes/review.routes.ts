import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root.route.tsx';
import { certificatesSearch, listsSearch, roundsSearch, scoreSearch, villageSearch } from './search.ts';

const getParentRoute = () => shellRoute;

const rounds = createRoute({
  getParentRoute,
  path: '/don-vi/$unitKey/ra-soat',
  validateSearch: roundsSearch,
  component: lazyRouteComponent(() => import('../features/review/rounds.page.tsx'), 'RoundsPage'),
});

const open = createRoute({
  getParentRoute,
  path: '/don-vi/$unitKey/ra-soat/mo-dot',
  component: lazyRouteComponent(() => import('../features/review/open/open-round.page.tsx'), 'OpenRoundPage'),
});

const round = createRoute({
  getParentRoute,
  path: '/don-vi/$unitKey/ra-soat/$roundId',
  component: lazyRouteComponent(() => import('../features/review/round.page.tsx'), 'RoundPage'),
});

const request = createRoute({
  getParentRoute,
  path: '/don-vi/$unitKey/ra-soat/$roundId/de-nghi',
  component: lazyRouteComponent(() => import('../features/review/act/request.page.tsx'), 'RequestPage'),
});

const lists = createRoute({
  getParentRoute,
  path: '/don-vi/$unitKey/ra-soat/$roundId/danh-sach',
  validateSearch: listsSearch,
  component: lazyRouteComponent(() => import('../features/review/paper/lists.page.tsx'), 'ListsPage'),
});

const certificates = createRoute({
  getParentRoute,
  path: '/don-vi/$unitKey/ra-soat/$roundId/giay-chung-nhan',
  validateSearch: certificatesSearch,
  component: lazyRouteComponent(() => import('../features/review/paper/certificates.page.tsx'), 'CertificatesPage'),
});

const decision = createRoute({
  getParentRoute,
  path: '/don-vi/$unitKey/ra-soat/$roundId/quyet-dinh',
  component: lazyRouteComponent(() => import('../features/review/act/decision.page.tsx'), 'DecisionPage'),
});

const village = createRoute({
  getParentRoute,
  path: '/don-vi/$unitKey/ra-soat/$roundId/thon/$villageKey',
  validateSearch: villageSearch,
  component: lazyRouteComponent(() => import('../features/review/village.page.tsx'), 'VillagePage'),
});

const meeting = createRoute({
  getParentRoute,
  path: '/don-vi/$unitKey/ra-soat/$roundId/thon/$villageKey/hop',
  component: lazyRouteComponent(() => import('../features/review/act/meeting.page.tsx'), 'MeetingPage'),
});

const posting = createRoute({
  getParentRoute,
  path: '/don-vi/$unitKey/ra-soat/$roundId/thon/$villageKey/niem-yet',
  component: lazyRouteComponent(() => import('../features/review/act/posting.page.tsx'), 'PostingPage'),
});

const household = createRoute({
  getParentRoute,
  path: '/don-vi/$unitKey/ra-soat/$roundId/ho/$caseId',
  component: lazyRouteComponent(() => import('../features/review/case.page.tsx'), 'CasePage'),
});

const score = createRoute({
  getParentRoute,
  path: '/don-vi/$unitKey/ra-soat/$roundId/ho/$caseId/cham-diem',
  validateSearch: scoreSearch,
  component: lazyRouteComponent(() => import('../features/review/score/score.page.tsx'), 'ScorePage'),
});

/** Rà soát hộ nghèo: the rounds of a commune, or of those below, down to one household. */
export const reviewRoutes = [
  rounds,
  open,
  round,
  request,
  lists,
  certificates,
  decision,
  village,
  meeting,
  posting,
  household,
  score,
] as const;
