import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { NothingHere } from '../../../ui/not-found.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { CoverageQuery } from './coverage.documents.ts';
import { CoverageView } from './coverage.view.tsx';

const route = getRouteApi('/shell/ke-hoach/$planId/trien-khai');

/** Tình hình triển khai: how a published plan is taken up below. */
export function CoveragePage() {
  const { revisionId, units: filter, answered, target } = route.useSearch();
  const navigate = route.useNavigate();
  const [state, ask] = useQuery({
    query: CoverageQuery,
    variables: { revisionId: revisionId ?? '' },
    pause: revisionId === undefined,
    requestPolicy: 'cache-and-network',
  });
  if (revisionId === undefined) return <NothingHere what="bản ban hành" />;
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ coverage }) =>
        coverage ? (
          <CoverageView
            coverage={coverage}
            filter={filter}
            wanted={target}
            answered={answered ?? false}
            onAnswered={(chosen) =>
              navigate({
                search: (kept) => ({ ...kept, answered: chosen || undefined }),
                replace: true,
                resetScroll: false,
              })
            }
            onFilter={(chosen) => navigate({ search: (kept) => ({ ...kept, units: chosen }), replace: true })}
          />
        ) : (
          <NothingHere what="bản ban hành" />
        )
      }
    </QueryView>
  );
}
