import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useYear } from '../../app/shell/year-gate.tsx';
import { Empty } from '../../ui/empty.tsx';
import { NothingHere } from '../../ui/not-found.tsx';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { BoardPlansQuery } from './board.documents.ts';
import { BoardView } from './board.view.tsx';

const route = getRouteApi('/shell/year/don-vi/$unitKey/bang-chi-tieu');

/** Bảng chỉ tiêu: how the targets of one published plan were taken up below, and what comes of them. */
export function BoardPage() {
  const { unitKey } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const year = useYear();
  const [state, ask] = useQuery({ query: BoardPlansQuery, variables: { unitKey } });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ unit }) => {
        if (!unit) return <NothingHere what="đơn vị" />;
        const revisions = unit.plans.flatMap(({ id: planId, viewerCanEdit, organization, published }) =>
          published.map((revision, index) => ({
            ...revision,
            planId,
            organizationName: organization.name,
            assignablePlanId: viewerCanEdit && index === 0 ? planId : null,
          })),
        );
        const revision = revisions.find(({ id }) => id === search.revisionId) ?? revisions[0];
        if (!revision) {
          return (
            <Page title="Bảng chỉ tiêu" above={unit.fullName}>
              <Empty what="Bảng chỉ tiêu hiện trả lời và kết quả của các đơn vị bên dưới.">
                {unit.fullName} chưa ban hành kế hoạch nào. Ban hành kế hoạch trước, rồi quay lại đây.
              </Empty>
            </Page>
          );
        }
        return (
          <BoardView
            unit={unit}
            revisions={revisions}
            revision={revision}
            year={year}
            shown={search}
            onOpenUnit={(key) => navigate({ to: '/don-vi/$unitKey', params: { unitKey: key } })}
            onShow={(change) =>
              navigate({
                search: (before) => changed(before, change),
                replace: true,
                resetScroll: false,
              })
            }
          />
        );
      }}
    </QueryView>
  );
}

/** The search with that change; what became undefined leaves the address. */
function changed<T extends object>(before: T, change: { readonly [K in keyof T]?: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined)) as T;
}
