import { graphql } from '@bacthang/contract';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useActing } from '../../app/shell/acting.tsx';
import { PageFacts } from '../../lib/page.fragment.ts';
import { Empty } from '../../ui/empty.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { ShownOf } from '../../ui/shown-of.tsx';
import { PlanRowFragment, Plans } from './plans.view.tsx';

const PlansQuery = graphql(
  `
    query Plans($unitKey: String!, $search: String, $after: String) {
      unit(key: $unitKey) { id key fullName }
      plans(unitKey: $unitKey, search: $search, first: 50, after: $after) {
        totalCount
        pageInfo { ...PageFacts }
        edges { cursor node { id ...PlanRow_Plan } }
      }
    }
  `,
  [PageFacts, PlanRowFragment],
);

const route = getRouteApi('/shell/don-vi/$unitKey/ke-hoach');
const EDITING_ROLES: readonly unknown[] = ['EDITOR', 'PUBLISHER', 'ADMINISTRATOR'];

export function PlansPage() {
  const { unitKey } = route.useParams();
  const { search } = route.useSearch();
  const navigate = route.useNavigate();
  const { organization, role } = useActing();
  const [after, setAfter] = useState<string | null>(null);
  const variables = { unitKey, search: search ?? null, after };
  const [state, ask] = useQuery({ query: PlansQuery, variables, requestPolicy: 'cache-and-network' });
  const mayCreate = organization?.unit.key === unitKey && EDITING_ROLES.includes(role);
  return (
    <Page
      title="Kế hoạch"
      above={state.data?.unit?.fullName}
      actions={
        mayCreate && (
          <>
            <LinkButton
              to="/ke-hoach/doc-van-ban"
              size="xs"
              variant="default"
              leftSection={<Icon name="upload" size={16} />}
            >
              Đọc từ văn bản…
            </LinkButton>
            <LinkButton to="/ke-hoach/moi" size="xs" leftSection={<Icon name="plus" size={16} />}>
              Lập kế hoạch
            </LinkButton>
          </>
        )
      }
    >
      <SearchField
        label="Tìm trong các kế hoạch của đơn vị"
        value={search ?? ''}
        onSearch={(text) => {
          setAfter(null);
          navigate({ search: (kept) => ({ ...kept, search: text || undefined }), replace: true });
        }}
      />
      <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ plans: { edges, pageInfo, totalCount } }) =>
          edges.length === 0 ? (
            <Empty what={search ? `Không có kế hoạch nào khớp “${search}”.` : 'Đơn vị chưa có kế hoạch nào.'}>
              {mayCreate && 'Lập kế hoạch từ bản cấp trên giao, hoặc soạn mới từ đầu.'}
            </Empty>
          ) : (
            <>
              <Plans plans={edges.map(({ node }) => node)} withOrganization />
              <ShownOf
                shown={edges.length}
                total={totalCount}
                what="kế hoạch"
                onMore={pageInfo.hasNextPage ? () => setAfter(pageInfo.endCursor) : null}
              />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}
