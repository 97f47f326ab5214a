import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { NothingHere } from '../../ui/not-found.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { LineageQuery } from './lineage.documents.ts';
import { LineageView } from './lineage.view.tsx';

const route = getRouteApi('/shell/chi-tieu/$targetId');

/** Nguồn gốc chỉ tiêu: from a target up to the directive, each step with its revision and seal. */
export function LineagePage() {
  const { targetId } = route.useParams();
  const [state, ask] = useQuery({ query: LineageQuery, variables: { targetId } });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ target }) =>
        target ? <LineageView statement={target.statement} lineage={target.lineage} /> : <NothingHere what="chỉ tiêu" />
      }
    </QueryView>
  );
}
