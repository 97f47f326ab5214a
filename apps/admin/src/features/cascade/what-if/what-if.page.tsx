import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { NothingHere } from '../../../ui/not-found.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { WhatIfQuery } from './what-if.documents.ts';
import { WhatIfView } from './what-if.view.tsx';

const route = getRouteApi('/shell/ke-hoach/$planId/thu-thay-doi');

/** Thử thay đổi: what a change of a target would do below, before anything is published. */
export function WhatIfPage() {
  const { planId } = route.useParams();
  const { target } = route.useSearch();
  const navigate = route.useNavigate();
  const [state, ask] = useQuery({ query: WhatIfQuery, variables: { planId } });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ plan }) =>
        plan ? (
          <WhatIfView
            plan={plan}
            targetId={target}
            onTarget={(id) =>
              navigate({ search: (kept) => ({ ...kept, target: id }), replace: true, resetScroll: false })
            }
          />
        ) : (
          <NothingHere what="kế hoạch" />
        )
      }
    </QueryView>
  );
}
