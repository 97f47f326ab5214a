import { graphql } from '@bacthang/contract';
import { Group, List } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { SearchField } from '../../ui/search-field.tsx';

const OrganizationsQuery = graphql(`
  query OrganizationsOfUnits($search: String!) {
    units(search: $search, first: 8) {
      edges { cursor node { id fullName organizations { id name } } }
    }
  }
`);

interface FoundOrganization {
  readonly id: string;
  readonly name: string;
}

interface OrganizationFinderProps {
  readonly hidden?: ReadonlySet<string>;
  /** What can be done with each of those found. */
  readonly children: (organization: FoundOrganization) => ReactNode;
}

/** Finds bodies by the name of their unit. */
export function OrganizationFinder({ hidden, children }: OrganizationFinderProps) {
  const [search, setSearch] = useState('');
  const [{ data }] = useQuery({ query: OrganizationsQuery, variables: { search }, pause: search === '' });
  const units = search === '' ? [] : (data?.units.edges ?? []);
  return (
    <div>
      <SearchField label="Tìm cơ quan theo tên đơn vị" value={search} onSearch={setSearch} />
      <List size="sm" spacing={4}>
        {units.flatMap(({ node: { fullName, organizations } }) =>
          organizations
            .filter(({ id }) => !hidden?.has(id))
            .map(({ id, name }) => (
              <List.Item key={id}>
                <Group gap="xs">
                  {name.includes(fullName) ? name : `${name} (${fullName})`}
                  {children({ id, name })}
                </Group>
              </List.Item>
            )),
        )}
      </List>
    </div>
  );
}
