import { type FragmentOf, graphql, type ResultOf, readFragment } from '@bacthang/contract';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useActing } from '../../../app/shell/acting.tsx';
import { NothingHere } from '../../../ui/not-found.tsx';
import { Page } from '../../../ui/page.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { ReceivedProposals } from '../../cascade/received-proposals.tsx';
import { useOpenRevisions } from '../../cascade/use-open-revisions.ts';
import { PlanActions, PlanActionsFragment } from './actions.view.tsx';
import { layOut, PlanDocument, PlanDocumentFragment } from './document.view.tsx';
import { PlanFacts, PlanFactsFragment } from './facts.view.tsx';
import { NewerParents, NewerParentsFragment } from './newer-parents.view.tsx';
import { OtherSignersFragment } from './other-signers.view.tsx';
import { Outline } from './outline.view.tsx';
import classes from './plan.module.css';
import { Revisions, RevisionsFragment } from './revisions.view.tsx';

const ReadRevisionFragment = graphql(
  `
    fragment PlanPage_Revision on Revision {
      id
      title
      documentNumber
      documentAddress
      targetsAddress
      ...OtherSigners_Revision
      ...PlanDocument_Revision
      ...PlanFacts_Revision
      ...NewerParents_Revision
    }
  `,
  [PlanDocumentFragment, PlanFactsFragment, NewerParentsFragment, OtherSignersFragment],
);

const PlanPageFragment = graphql(
  `
    fragment PlanPage_Plan on Plan {
      id
      organization { id name }
      draft { id }
      ...PlanActions_Plan
      ...Revisions_Plan
    }
  `,
  [PlanActionsFragment, RevisionsFragment],
);

const LatestQuery = graphql(
  `
    query PlanLatest($planId: ID!) {
      plan(id: $planId) { ...PlanPage_Plan latest { ...PlanPage_Revision } }
    }
  `,
  [PlanPageFragment, ReadRevisionFragment],
);

const RevisionQuery = graphql(
  `
    query PlanRevision($planId: ID!, $revisionId: ID!) {
      plan(id: $planId) { ...PlanPage_Plan }
      revision(id: $revisionId) { ...PlanPage_Revision }
    }
  `,
  [PlanPageFragment, ReadRevisionFragment],
);

const route = getRouteApi('/shell/ke-hoach/$planId');

/** A plan to read: the revision in the address, else the one in force, else the draft. */
export function PlanPage() {
  const { planId } = route.useParams();
  const { revisionId } = route.useSearch();
  return revisionId === undefined ? (
    <LatestPlan planId={planId} />
  ) : (
    <ChosenPlan planId={planId} revisionId={revisionId} />
  );
}

function LatestPlan({ planId }: { readonly planId: string }) {
  const [state, ask] = useQuery({ query: LatestQuery, variables: { planId } });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ plan: ref }) => {
        const plan = readFragment(PlanPageFragment, ref);
        if (!ref || !plan) return <NothingHere what="kế hoạch" />;
        if (ref.latest) return <ReadPlan plan={plan} revision={ref.latest} />;
        const revisionId = plan.draft?.id;
        if (revisionId === undefined) return <NothingHere what="bản kế hoạch" />;
        return <Navigate to="." search={(kept) => ({ ...kept, revisionId })} replace />;
      }}
    </QueryView>
  );
}

function ChosenPlan({ planId, revisionId }: { readonly planId: string; readonly revisionId: string }) {
  const [state, ask] = useQuery({ query: RevisionQuery, variables: { planId, revisionId } });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ plan: ref, revision }) => {
        const plan = readFragment(PlanPageFragment, ref);
        if (!plan || !revision) return <NothingHere what="bản kế hoạch" />;
        return <ReadPlan plan={plan} revision={revision} />;
      }}
    </QueryView>
  );
}

interface ReadPlanProps {
  readonly plan: ResultOf<typeof PlanPageFragment>;
  readonly revision: FragmentOf<typeof ReadRevisionFragment>;
}

function ReadPlan({ plan, revision: ref }: ReadPlanProps) {
  const revision = readFragment(ReadRevisionFragment, ref);
  const layout = layOut(revision);
  const { organization } = useActing();
  const isPublished = revision.id !== plan.draft?.id;
  useOpenRevisions(
    organization?.id ?? null,
    isPublished ? [{ id: revision.id, publisherId: plan.organization.id }] : [],
  );
  return (
    <Page
      title={revision.documentNumber ?? revision.title}
      above={plan.organization.name}
      below={<Revisions plan={plan} shownId={revision.id} />}
      actions={<PlanActions plan={plan} revision={revision} />}
    >
      <NewerParents revision={revision} />
      {organization?.id === plan.organization.id && <ReceivedProposals planId={plan.id} />}
      <div className={classes['columns']}>
        <Outline placed={layout.placed} />
        <PlanDocument layout={layout} />
        <PlanFacts revision={revision} />
      </div>
    </Page>
  );
}
