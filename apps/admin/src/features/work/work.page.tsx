import { graphql, readFragment } from '@bacthang/contract';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useActing } from '../../app/shell/acting.tsx';
import { useYear } from '../../app/shell/year-gate.tsx';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { HeadFigures } from './head-figures.tsx';
import { WorkView } from './work.view.tsx';
import { WorkItemFragment } from './work-items.ts';

const WorkQuery = graphql(
  `
    query Work($organizationId: ID) {
      viewer { work(organizationId: $organizationId) { ...WorkRow_WorkItem } }
      plans(organizationId: $organizationId, first: 20) {
        pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
        edges { cursor node { id draft { id title documentNumber updatedAt } } }
      }
    }
  `,
  [WorkItemFragment],
);

const route = getRouteApi('/shell/year/don-vi/$unitKey/viec-can-lam');

export function WorkPage() {
  const { unitKey } = route.useParams();
  const { organization } = useActing();
  const year = useYear();
  const [state, ask] = useQuery({
    query: WorkQuery,
    variables: { organizationId: organization?.id ?? null },
    pause: !organization,
    requestPolicy: 'cache-and-network',
  });
  return (
    <Page title="Việc cần làm" above={organization?.name}>
      <HeadFigures unitKey={unitKey} year={year} />
      <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ viewer, plans }) => (
          <WorkView
            items={(viewer?.work ?? []).map((item) => readFragment(WorkItemFragment, item))}
            drafts={plans.edges.flatMap(({ node: { id, draft } }) => (draft ? [{ ...draft, planId: id }] : []))}
            unitKey={unitKey}
          />
        )}
      </QueryView>
    </Page>
  );
}
