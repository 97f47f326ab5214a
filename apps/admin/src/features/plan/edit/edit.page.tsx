import { graphql, type ResultOf } from '@bacthang/contract';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Empty } from '../../../ui/empty.tsx';
import { LinkText } from '../../../ui/link-button.tsx';
import { NothingHere } from '../../../ui/not-found.tsx';
import { Page } from '../../../ui/page.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { EditedTarget } from '../../target/target.fragment.ts';
import { PlanDocumentFragment } from '../read/document.view.tsx';
import { NewerParents, NewerParentsFragment } from '../read/newer-parents.view.tsx';
import { EditedRevisionFragment } from './edit.documents.ts';
import { EditView } from './edit.view.tsx';
import { ReferencesQuery } from './references.ts';

const EditQuery = graphql(
  `
    query EditPlan($planId: ID!) {
      plan(id: $planId) {
        id
        viewerCanEdit
        viewerCanPublish
        organization { id name }
        unit { id key }
        published { id number }
        draft {
          id
          targets { id ...EditedTarget }
          ...EditedRevision
          ...PlanDocument_Revision
          ...NewerParents_Revision
        }
      }
    }
  `,
  [EditedRevisionFragment, EditedTarget, PlanDocumentFragment, NewerParentsFragment],
);

export type EditedPlan = NonNullable<ResultOf<typeof EditQuery>['plan']>;

const route = getRouteApi('/shell/ke-hoach/$planId/soan-thao');

export function EditPage() {
  const { planId } = route.useParams();
  const { part } = route.useSearch();
  const navigate = route.useNavigate();
  const [state, ask] = useQuery({ query: EditQuery, variables: { planId }, requestPolicy: 'cache-and-network' });
  const [references] = useQuery({ query: ReferencesQuery });
  const open = (name: string | null) =>
    navigate({ search: (kept) => ({ ...kept, part: name ?? undefined }), replace: true, resetScroll: false });
  const refresh = () => ask({ requestPolicy: 'network-only' });
  return (
    <QueryView state={state} retry={refresh}>
      {({ plan }) => {
        if (!plan) return <NothingHere what="kế hoạch" />;
        const { draft } = plan;
        if (!draft || !plan.viewerCanEdit) return <NoDraft planId={planId} mayEdit={plan.viewerCanEdit} />;
        return (
          <Page title={`Soạn thảo: ${draft.title}`} above={plan.organization.name}>
            <NewerParents revision={draft} />
            <QueryView state={references} retry={refresh}>
              {(known) => (
                <EditView
                  key={draft.id}
                  plan={plan}
                  draft={draft}
                  references={known}
                  open={part ?? null}
                  onOpen={open}
                />
              )}
            </QueryView>
          </Page>
        );
      }}
    </QueryView>
  );
}

function NoDraft({ planId, mayEdit }: { readonly planId: string; readonly mayEdit: boolean }) {
  return (
    <Page title="Không có bản thảo">
      <Empty what={mayEdit ? 'Kế hoạch này không có bản thảo nào.' : 'Bạn không soạn thảo kế hoạch này.'}>
        <LinkText to="/ke-hoach/$planId" params={{ planId }}>
          Mở kế hoạch
        </LinkText>
        {mayEdit && ' rồi chọn “Soạn bản mới”.'}
      </Empty>
    </Page>
  );
}
