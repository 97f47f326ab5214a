import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useYear } from '../../app/shell/year-gate.tsx';
import { NothingHere } from '../../ui/not-found.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { ReportQuery } from './report.documents.ts';
import { ReportView } from './report.view.tsx';

const route = getRouteApi('/shell/insight/don-vi/$unitKey/ho-ngheo/bao-cao');

/** Báo cáo rà soát: the report tables of a year, counted from the decided lists. */
export function ReportPage() {
  const { unitKey } = route.useParams();
  const year = useYear();
  const [state, ask] = useQuery({
    query: ReportQuery,
    variables: { unitKey, year },
    requestPolicy: 'cache-and-network',
  });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ unit, povertyReport }) =>
        unit ? (
          <ReportView unitKey={unit.key} unitName={unit.fullName} year={year} report={povertyReport} />
        ) : (
          <NothingHere what="đơn vị" />
        )
      }
    </QueryView>
  );
}
