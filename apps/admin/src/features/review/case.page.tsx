import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useActing } from '../../app/shell/acting.tsx';
import { freshWhereOnline } from '../../lib/request-policy.ts';
import { NothingHere } from '../../ui/not-found.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { CaseQuery } from './case.documents.ts';
import { CaseView } from './case.view.tsx';
import { rightsIn } from './review.access.ts';

const route = getRouteApi('/shell/don-vi/$unitKey/ra-soat/$roundId/ho/$caseId');

/** Một hộ trong đợt: its result with the reasons, its steps, its complaints. */
export function CasePage() {
  const { caseId } = route.useParams();
  const { viewer } = useActing();
  const [state, ask] = useQuery({ query: CaseQuery, variables: { id: caseId }, requestPolicy: freshWhereOnline() });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ reviewCase }) =>
        reviewCase ? (
          <CaseView reviewCase={reviewCase} rights={rightsIn(reviewCase.round, viewer)} />
        ) : (
          <NothingHere what="hộ trong đợt rà soát" />
        )
      }
    </QueryView>
  );
}
