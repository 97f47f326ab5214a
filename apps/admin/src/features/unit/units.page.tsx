import { graphql } from '@bacthang/contract';
import { Checkbox, Group, List, NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { today } from '../../lib/format.ts';
import { PageFacts } from '../../lib/page.fragment.ts';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { ShownOf } from '../../ui/shown-of.tsx';
import { TIER_ORDER, type Tier, tierLabel } from './unit.labels.ts';
import { UnitLine, UnitLineFragment } from './unit-line.view.tsx';

const UnitsQuery = graphql(
  `
    query Units($search: String, $tier: Tier, $on: Date, $after: String) {
      units(search: $search, tier: $tier, on: $on, first: 50, after: $after) {
        totalCount
        pageInfo { ...PageFacts }
        edges { cursor node { id ...UnitLine_Unit } }
      }
    }
  `,
  [PageFacts, UnitLineFragment],
);

const route = getRouteApi('/shell/don-vi');

/** The last day of the map with three tiers. */
const BEFORE_2025 = '2025-06-30';

export function UnitsPage() {
  const { search, tier, former } = route.useSearch();
  const navigate = route.useNavigate();
  const [after, setAfter] = useState<string | null>(null);
  const variables = { search: search ?? null, tier: tier ?? null, on: former ? BEFORE_2025 : today(), after };
  const [state, ask] = useQuery({ query: UnitsQuery, variables });
  const filter = (change: { search?: string | undefined; tier?: Tier | undefined; former?: true | undefined }) => {
    setAfter(null);
    navigate({ search: (kept) => ({ ...kept, ...change }), replace: true });
  };
  return (
    <Page title="Đơn vị hành chính">
      <Group align="flex-start" gap="sm">
        <SearchField
          label="Tìm đơn vị theo tên"
          value={search ?? ''}
          onSearch={(text) => filter({ search: text || undefined })}
        />
        <NativeSelect
          aria-label="Cấp"
          data={[
            { value: '', label: 'Mọi cấp' },
            ...TIER_ORDER.map((each) => ({ value: each, label: tierLabel(each) })),
          ]}
          value={tier ?? ''}
          onChange={(event) => filter({ tier: TIER_ORDER.find((each) => each === event.currentTarget.value) })}
        />
        <Checkbox
          mt={8}
          label="Bản đồ ba cấp trước 01/07/2025"
          checked={former ?? false}
          onChange={(event) => filter({ former: event.currentTarget.checked || undefined })}
        />
      </Group>
      <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ units: { edges, totalCount, pageInfo } }) =>
          edges.length === 0 ? (
            <Empty what="Không có đơn vị nào khớp.">Thử bỏ bớt chữ, hoặc đổi cấp và bản đồ.</Empty>
          ) : (
            <>
              <List size="sm" spacing={4}>
                {edges.map(({ node }) => (
                  <List.Item key={node.id}>
                    <UnitLine unit={node} />
                  </List.Item>
                ))}
              </List>
              <ShownOf
                shown={edges.length}
                total={totalCount}
                what="đơn vị"
                onMore={pageInfo.hasNextPage ? () => setAfter(pageInfo.endCursor) : null}
              />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}
