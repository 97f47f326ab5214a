import { graphql } from '@bacthang/contract';
import { List } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { formatInteger } from '../../lib/format.ts';
import { PageFacts } from '../../lib/page.fragment.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { ShownOf } from '../../ui/shown-of.tsx';
import classes from './unit.module.css';
import { UnitLine, UnitLineFragment } from './unit-line.view.tsx';

const ChildrenQuery = graphql(
  `
    query Children($key: String!, $after: String) {
      unit(key: $key) {
        id
        children(first: 100, after: $after) {
          totalCount
          pageInfo { ...PageFacts }
          edges { cursor node { id ...UnitLine_Unit } }
        }
      }
    }
  `,
  [PageFacts, UnitLineFragment],
);

/** The units one tier below, a page at a time. */
export function Children({ unitKey }: { readonly unitKey: string }) {
  const [after, setAfter] = useState<string | null>(null);
  const [state, ask] = useQuery({ query: ChildrenQuery, variables: { key: unitKey, after } });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ unit }) =>
        unit &&
        unit.children.totalCount > 0 && (
          <section>
            <h2>Đơn vị trực thuộc ({formatInteger(unit.children.totalCount)})</h2>
            <List size="sm" spacing={4} className={classes['columns'] ?? ''}>
              {unit.children.edges.map(({ node }) => (
                <List.Item key={node.id}>
                  <UnitLine unit={node} />
                </List.Item>
              ))}
            </List>
            {unit.children.pageInfo.hasNextPage && (
              <ShownOf
                shown={unit.children.edges.length}
                total={unit.children.totalCount}
                what="đơn vị"
                onMore={() => setAfter(unit.children.pageInfo.endCursor)}
              />
            )}
          </section>
        )
      }
    </QueryView>
  );
}
