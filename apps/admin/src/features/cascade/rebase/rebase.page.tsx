import type { ResultOf } from '@bacthang/contract';
import { Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Empty } from '../../../ui/empty.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { NothingHere } from '../../../ui/not-found.tsx';
import { Page } from '../../../ui/page.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { Exceeding } from './exceeding.tsx';
import { RebaseQuery } from './rebase.documents.ts';
import { isSettled } from './rebase.progress.ts';
import { RebaseView } from './rebase.view.tsx';

const route = getRouteApi('/shell/ke-hoach/$planId/cap-nhat');

/** So sánh bản mới: what new revisions above mean for one's own plan, taken over and settled here. */
export function RebasePage() {
  const { planId } = route.useParams();
  const { target } = route.useSearch();
  const navigate = route.useNavigate();
  const [state, ask] = useQuery({ query: RebaseQuery, variables: { planId } });
  const refresh = () => ask({ requestPolicy: 'network-only' });
  const open = (key: string | undefined) =>
    navigate({
      search: ({ target: _, ...rest }) => (key ? { ...rest, target: key } : rest),
      replace: true,
      resetScroll: false,
    });
  return (
    <QueryView state={state} retry={refresh}>
      {({ plan }) => {
        if (!plan) return <NothingHere what="kế hoạch" />;
        return (
          <Page
            title="So sánh và nhận bản mới của cấp trên"
            above={`${plan.organization.name} · ${plan.unit.fullName}`}
            actions={plan.draft && <Onward plan={plan} />}
          >
            <Stack gap="xl">
              {plan.draft && <Exceeding missing={plan.draft.missing} />}
              {plan.rebases.every(isSettled) && (
                <Empty what="Kế hoạch đã theo bản mới nhất của cấp trên.">
                  {plan.draft
                    ? 'Không còn xung đột. Trả lời các chỉ tiêu mới nếu có, rồi ban hành bản tiếp theo.'
                    : 'Khi cấp trên ban hành bản mới, phần so sánh sẽ hiện ở đây.'}
                </Empty>
              )}
              {plan.rebases.map((rebase) => (
                <div key={rebase.next.id}>
                  <RebaseView plan={plan} rebase={rebase} openKey={target} onOpen={open} refresh={refresh} />
                </div>
              ))}
            </Stack>
          </Page>
        );
      }}
    </QueryView>
  );
}

type Plan = NonNullable<ResultOf<typeof RebaseQuery>['plan']>;

/** Where it goes on from here: to what is still unanswered, and then to publishing. */
function Onward({ plan: { id, draft, rebases, viewerCanPublish } }: { readonly plan: Plan }) {
  const unanswered = draft?.missing.some(({ code }) => code === 'TARGET_UNANSWERED');
  const settled = rebases.every(isSettled);
  return (
    <>
      {settled && unanswered && (
        <LinkButton
          to="/ke-hoach/$planId/tra-loi"
          params={{ planId: id }}
          search={(kept) => ({ ...kept, filter: 'unanswered' })}
        >
          Trả lời chỉ tiêu mới
        </LinkButton>
      )}
      <LinkButton
        to="/ke-hoach/$planId/soan-thao"
        params={{ planId: id }}
        variant={settled && !unanswered ? 'filled' : 'default'}
      >
        {viewerCanPublish ? 'Xem lại và ban hành' : 'Xem kế hoạch'}
      </LinkButton>
    </>
  );
}
