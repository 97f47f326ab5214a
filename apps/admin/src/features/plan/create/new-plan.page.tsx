import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useActing } from '../../../app/shell/acting.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Page } from '../../../ui/page.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { InheritableQuery, inheritedOf } from './inheritable.ts';
import { NewPlanForm } from './new-plan.form.tsx';

const route = getRouteApi('/shell/ke-hoach/moi');

export function NewPlanPage() {
  const { parentRevisionId } = route.useSearch();
  const { organization } = useActing();
  const [state, ask] = useQuery({
    query: InheritableQuery,
    variables: { organizationId: organization?.id ?? null },
    pause: !organization,
    requestPolicy: 'cache-and-network',
  });
  const inherited = useMemo(() => inheritedOf(state.data), [state.data]);
  return (
    <Page title="Lập kế hoạch" above={organization?.name}>
      {organization ? (
        <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
          {() => (
            <NewPlanForm
              key={organization.id}
              organization={organization}
              inherited={inherited}
              firstParentId={parentRevisionId}
            />
          )}
        </QueryView>
      ) : (
        <Empty what="Cần là thành viên của một cơ quan để lập kế hoạch." />
      )}
    </Page>
  );
}
