import { graphql } from '@bacthang/contract';
import { Button, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMutation, useQuery } from 'urql';
import { useActing } from '../../app/shell/acting.tsx';
import { notify } from '../../lib/notify.ts';
import { whyNot } from '../../lib/why-not.ts';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { OrganizationFinder } from '../unit/organization-finder.tsx';
import { AddMemberForm } from './add-member.form.tsx';
import { AdministrationTabs } from './administration-tabs.tsx';
import { RemoveMemberMutation } from './members.mutations.ts';
import { Members, MembersFragment } from './members.view.tsx';
import { ROLES } from './role.labels.ts';

const MembersQuery = graphql(
  `
    query Members($id: ID!) {
      organization(id: $id) { id name viewerCanManage ...Members_Organization }
    }
  `,
  [MembersFragment],
);

const route = getRouteApi('/shell/quan-tri');

/** The members of one's own body, or of one below that the administrator looks after too. */
export function MembersPage() {
  const { organization } = useActing();
  const { manage } = route.useSearch();
  const navigate = route.useNavigate();
  const id = manage ?? organization?.id;
  const [state, ask] = useQuery({
    query: MembersQuery,
    variables: { id: id ?? '' },
    pause: id === undefined,
    requestPolicy: 'cache-and-network',
  });
  const [, removeMember] = useMutation(RemoveMemberMutation);
  const remove = async (organizationId: string, userId: string, name: string) => {
    const { data, error } = await removeMember({ input: { organizationId, userId } });
    const result = data?.removeMember;
    if (result?.__typename === 'RemoveMemberSuccess') return notify({ message: `${name} không còn là thành viên.` });
    return notify({ color: 'red', title: `Chưa bỏ được ${name}`, message: whyNot(result?.refusals, error) });
  };
  return (
    <Page
      title={`Thành viên của ${state.data?.organization?.name ?? organization?.name ?? 'cơ quan'}`}
      above={<AdministrationTabs />}
      below={roleSummary}
    >
      <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ organization: managed }) =>
          managed?.viewerCanManage ? (
            <Stack>
              <Members organization={managed} onRemove={(userId, name) => remove(managed.id, userId, name)} />
              <AddMemberForm organizationId={managed.id} />
            </Stack>
          ) : (
            <Empty what="Bạn không quản trị cơ quan này.">Chọn cơ quan khác ở góc trên, hoặc hỏi người quản trị.</Empty>
          )
        }
      </QueryView>
      <h2>Cơ quan khác</h2>
      <OrganizationFinder>
        {({ id: other, name }) => (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`Quản trị ${name}`}
            onClick={() => navigate({ search: (kept) => ({ ...kept, manage: other }) })}
          >
            Quản trị
          </Button>
        )}
      </OrganizationFinder>
    </Page>
  );
}

const roleSummary = Object.values(ROLES)
  .map(({ name, may }) => `${name}: ${may}`)
  .join('. ');
