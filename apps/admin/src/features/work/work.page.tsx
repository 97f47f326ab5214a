import { graphql, type ResultOf, readFragment } from '@bacthang/contract';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useActing } from '../../app/shell/acting.tsx';
import { useYear } from '../../app/shell/year-gate.tsx';
import { today } from '../../lib/format.ts';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { type Agendum, agenda } from './agenda.ts';
import { HeadFigures } from './head-figures.tsx';
import { itemRow } from './item-rows.tsx';
import { draftRow, reportItems, waitingRows } from './own-rows.tsx';
import { WaitingQuery } from './waiting.ts';
import { WorkView } from './work.view.tsx';
import { inOrder, OwnPlanFragment, WorkItemFragment } from './work-items.ts';

const WorkQuery = graphql(
  `
    query Work($organizationId: ID) {
      viewer { work(organizationId: $organizationId) { ...WorkRow_WorkItem } }
      plans(organizationId: $organizationId, first: 20) { edges { cursor node { id ...Work_Plan } } }
    }
  `,
  [WorkItemFragment, OwnPlanFragment],
);

const route = getRouteApi('/shell/year/don-vi/$unitKey/viec-can-lam');

export function WorkPage() {
  const { unitKey } = route.useParams();
  const { organization } = useActing();
  const year = useYear();
  const organizationId = organization?.id ?? null;
  const asked = { pause: !organization, requestPolicy: 'cache-and-network' } as const;
  const [state, ask] = useQuery({ query: WorkQuery, variables: { organizationId }, ...asked });
  const own = organization?.unit.key ?? unitKey;
  const waitingFor = { organizationId, unitKey: own, year };
  const [waiting] = useQuery({ query: WaitingQuery, variables: waitingFor, ...asked });
  return (
    <Page title="Việc cần làm" above={organization?.name}>
      <HeadFigures unitKey={unitKey} year={year} />
      <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {(data) => {
          const others = waiting.data ? waitingRows(waiting.data, own, year) : [];
          const items = [
            ...agendaOf(data, organization?.name ?? ''),
            ...others.map((row): Agendum => ({ row, due: 'others' })),
          ];
          return <WorkView groups={agenda(items, today())} unitKey={unitKey} />;
        }}
      </QueryView>
    </Page>
  );
}

function agendaOf({ viewer, plans }: ResultOf<typeof WorkQuery>, organizationName: string): readonly Agendum[] {
  const items = (viewer?.work ?? []).map((item) => readFragment(WorkItemFragment, item));
  const own = plans.edges.map(({ node }) => readFragment(OwnPlanFragment, node));
  // A draft in which answers are waited for is named once, by what is asked.
  const answering = new Set(items.map((item) => (item.__typename === 'PlanToAnswer' ? item.plan?.id : undefined)));
  const begun = own.filter(({ id }) => !answering.has(id));
  return [
    ...inOrder(items).map((item): Agendum => ({ row: itemRow(item), due: 'now' })),
    ...begun.flatMap(draftRow).map((row): Agendum => ({ row, due: 'begun' })),
    ...own.flatMap((plan) => reportItems(plan, organizationName, today())),
  ];
}
