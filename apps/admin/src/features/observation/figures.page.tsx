import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useYear } from '../../app/shell/year-gate.tsx';
import { NothingHere } from '../../ui/not-found.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { FiguresQuery } from './figure.documents.ts';
import { FiguresView } from './figures.view.tsx';

const route = getRouteApi('/shell/year/don-vi/$unitKey/ket-qua');

/** Kết quả: what the reports under a unit come to, against its targets. */
export function FiguresPage() {
  const { unitKey } = route.useParams();
  const { official = false } = route.useSearch();
  const navigate = route.useNavigate();
  const year = useYear();
  const [state, ask] = useQuery({
    query: FiguresQuery,
    variables: { unitKey, year, official },
    requestPolicy: 'cache-and-network',
  });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ unit, figures }) =>
        unit ? (
          <FiguresView
            unit={unit}
            figures={figures}
            year={year}
            official={official}
            onOfficial={(next) =>
              navigate({
                search: ({ official: _, ...rest }) => (next ? { ...rest, official: true } : rest),
                replace: true,
              })
            }
          />
        ) : (
          <NothingHere what="đơn vị" />
        )
      }
    </QueryView>
  );
}
