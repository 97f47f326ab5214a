import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useQuery } from 'urql';
import { Empty } from '../../../ui/empty.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { NothingHere } from '../../../ui/not-found.tsx';
import { Page } from '../../../ui/page.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { AssignPlanQuery } from './assign.documents.ts';
import { AssignView } from './assign.view.tsx';
import type { AssignShown } from './assign-editor.tsx';

const route = getRouteApi('/shell/ke-hoach/$planId/giao-chi-tieu');

/** Giao chỉ tiêu: what a target of a published plan gives to each unit below, for one year. */
export function AssignPage() {
  const { planId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [state, ask] = useQuery({ query: AssignPlanQuery, variables: { planId } });
  const onShow = useCallback(
    (change: AssignShown) =>
      navigate({ search: (before) => changed(before, change), replace: true, resetScroll: false }),
    [navigate],
  );
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ plan }) => {
        if (!plan) return <NothingHere what="kế hoạch" />;
        if (plan.latest && plan.viewerCanEdit) {
          return (
            <AssignView
              plan={plan}
              revision={plan.latest}
              shown={search}
              onShow={onShow}
              onChoose={(target, year) =>
                navigate({
                  search: ({ method: _method, basis: _basis, compare: _compare, ...kept }) => ({
                    ...kept,
                    target,
                    year,
                  }),
                })
              }
            />
          );
        }
        return (
          <Page title="Giao chỉ tiêu" above={plan.organization.name}>
            <Empty
              what={
                plan.latest
                  ? `Chỉ người soạn và người có quyền ban hành của ${plan.organization.name} giao chỉ tiêu.`
                  : 'Bảng giao chỉ tiêu hiện mức của từng đơn vị bên dưới.'
              }
            >
              {!plan.latest && 'Kế hoạch này chưa ban hành. Ban hành trước, rồi giao chỉ tiêu cho từng năm. '}
              <div>
                <LinkButton to="/ke-hoach/$planId" params={{ planId }} variant="default" mt="sm">
                  Đến trang kế hoạch
                </LinkButton>
              </div>
            </Empty>
          </Page>
        );
      }}
    </QueryView>
  );
}

/** The search with that change; what became undefined leaves the address. */
function changed<T extends object>(before: T, change: { readonly [K in keyof T]?: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined)) as T;
}
