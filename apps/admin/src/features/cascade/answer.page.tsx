import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { NothingHere } from '../../ui/not-found.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { readTried } from '../target/tried.ts';
import { AnswerQuery } from './answer.documents.ts';
import { AnswerView } from './answer.view.tsx';
import { NoDraft } from './no-draft.tsx';

const route = getRouteApi('/shell/ke-hoach/$planId/tra-loi');

/** Trả lời chỉ tiêu: the unit's answer to every target that reaches it. */
export function AnswerPage() {
  const { planId } = route.useParams();
  const { filter, target, tried } = route.useSearch();
  const navigate = route.useNavigate();
  const [state, ask] = useQuery({ query: AnswerQuery, variables: { planId } });
  const refresh = () => ask({ requestPolicy: 'network-only' });
  return (
    <QueryView state={state} retry={refresh}>
      {({ plan, indicators, subgroups }) => {
        if (!plan) return <NothingHere what="kế hoạch" />;
        if (!plan.draft) return <NoDraft plan={plan} />;
        return (
          <AnswerView
            plan={plan}
            draft={plan.draft}
            indicators={indicators}
            subgroups={subgroups}
            filter={filter}
            onFilter={(next) =>
              navigate({ search: ({ filter: _, ...rest }) => (next ? { ...rest, filter: next } : rest) })
            }
            expandedId={target}
            tried={readTried(tried)?.commitment ?? null}
            onExpand={(id) =>
              navigate({
                search: ({ target: _, tried: __, ...rest }) => (id ? { ...rest, target: id } : rest),
                replace: true,
                resetScroll: false,
              })
            }
            refresh={refresh}
          />
        );
      }}
    </QueryView>
  );
}
