import { graphql, readFragment, type ResultOf } from '@bacthang/contract';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { NothingHere } from '../../../ui/not-found.tsx';
import { Page } from '../../../ui/page.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { PlanActions, PlanActionsFragment } from './actions.view.tsx';
import { layOut, PlanDocument, PlanDocumentFragment } from './document.view.tsx';
import { PlanFacts, PlanFactsFragment } from './facts.view.tsx';
import { NewerParents, NewerParentsFragment } from './newer-parents.view.tsx';
import { Outline } from './outline.view.tsx';
import classes from './plan.module.css';
import { Revisions, RevisionsFragment } from './revisions.view.tsx';

const ReadRevisionFragment = graphql(
  `
    fragment PlanPage_Revision on Revision {
      id
      title
      documentNumber
      ...PlanDocument_Revision
      ...PlanFacts_Revision
      ...NewerParents_Revision
    }
  `,
  [PlanDocumentFragment, PlanFactsFragment, NewerParentsFragment],
);

const PlanQuery = graphql(
  `
    query Plan($planId: ID!, $revisionId: ID!, $chosen: Boolean!) {
      plan(id: $planId) {
        id
        organization { id name }
        draft { id }
        latest @skip(if: $chosen) { ...PlanPage_Revision }
        ...PlanActions_Plan
        ...Revisions_Plan
      }
      revision(id: $revisionId) @include(if: $chosen) { ...PlanPage_Revision }
    }
  `,
  [ReadRevisionFragment, PlanActionsFragment, RevisionsFragment],
);

type PlanData = ResultOf<typeof PlanQuery>;

const route = getRouteApi('/shell/ke-hoach/$planId');

export function PlanPage() {
  const { planId } = route.useParams();
  const { revisionId } = route.useSearch();
  const variables = { planId, revisionId: revisionId ?? '', chosen: revisionId !== undefined };
  const [state, ask] = useQuery({ query: PlanQuery, variables });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {(data) => <ReadPlan data={data} />}
    </QueryView>
  );
}

function ReadPlan({ data: { plan, revision: chosen } }: { readonly data: PlanData }) {
  const revision = readFragment(ReadRevisionFragment, chosen ?? plan?.latest);
  if (!plan) return <NothingHere what="kế hoạch" />;
  if (!revision) {
    if (!plan.draft || chosen === null) return <NothingHere what="bản kế hoạch" />;
    const revisionId = plan.draft.id;
    return <Navigate to="." search={(kept) => ({ ...kept, revisionId })} replace />;
  }
  const layout = layOut(revision);
  return (
    <Page
      title={revision.documentNumber ?? revision.title}
      above={plan.organization.name}
      below={<Revisions plan={plan} shownId={revision.id} />}
      actions={<PlanActions plan={plan} revisionId={revision.id} />}
    >
      <NewerParents revision={revision} />
      <div className={classes['columns']}>
        <Outline placed={layout.placed} />
        <PlanDocument layout={layout} />
        <PlanFacts revision={revision} />
      </div>
    </Page>
  );
}
