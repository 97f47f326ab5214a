import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useYear } from '../../app/shell/year-gate.tsx';
import { NothingHere } from '../../ui/not-found.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { FigureQuery, SeriesQuery, seriesYears } from './figure.documents.ts';
import { FigureView } from './figure.view.tsx';

const route = getRouteApi('/shell/year/don-vi/$unitKey/ket-qua/$indicatorCode');

/** One figure, down to the reports under it and over the years. */
export function FigurePage() {
  const { unitKey, indicatorCode } = route.useParams();
  const { official = false, subgroup } = route.useSearch();
  const navigate = route.useNavigate();
  const year = useYear();
  const measure = { unitKey, indicatorCode, subgroupCode: subgroup ?? null, official };
  const [state, ask] = useQuery({
    query: FigureQuery,
    variables: { ...measure, year },
    requestPolicy: 'cache-and-network',
  });
  const [{ data: series }] = useQuery({ query: SeriesQuery, variables: { ...measure, ...seriesYears(year) } });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ unit, figure, standards }) =>
        unit && figure ? (
          <FigureView
            unit={unit}
            figure={figure}
            standards={standards}
            series={series ? Object.values(series).filter((point) => point !== null && typeof point === 'object') : []}
            onOfficial={(next) =>
              navigate({
                search: ({ official: _, ...rest }) => (next ? { ...rest, official: true } : rest),
                replace: true,
              })
            }
          />
        ) : (
          <NothingHere what="số liệu" />
        )
      }
    </QueryView>
  );
}
