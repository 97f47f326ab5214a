import { graphql } from '@bacthang/contract';
import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { formatInteger } from '../../../../lib/format.ts';
import { SearchField } from '../../../../ui/search-field.tsx';
import type { PartFormProps } from './part-form.ts';

const OrganizationsQuery = graphql(`
  query OrganizationsOfUnits($search: String!) {
    units(search: $search, first: 8) {
      edges { cursor node { id fullName organizations { id name } } }
    }
  }
`);

interface ReachFormProps extends PartFormProps<'reach'> {
  /** How many organizations the stored draft reaches. */
  readonly count: number;
}

/** To whom the plan goes: a rule, and exceptions by hand on both sides. */
export function ReachForm({ value, onChange, count }: ReachFormProps) {
  const [search, setSearch] = useState('');
  const [{ data }] = useQuery({ query: OrganizationsQuery, variables: { search }, pause: search === '' });
  const { included, excluded } = value;
  const named = new Set([...included, ...excluded].map(({ id }) => id));
  const found =
    search === ''
      ? []
      : (data?.units.edges ?? []).flatMap(({ node }) =>
          node.organizations.map((each) => ({ ...each, unit: node.fullName })),
        );
  const offered = found.filter(({ id }) => !named.has(id));
  return (
    <Stack gap="sm">
      <Text size="sm">
        Theo quy tắc: các cơ quan cùng hệ thống (Đảng hoặc chính quyền) ở cấp ngay dưới. Bản đã lưu đến{' '}
        <strong>{formatInteger(count)} cơ quan</strong>.
      </Text>
      <Exceptions
        title="Thêm ngoài quy tắc"
        rows={included}
        onRemove={(id) => onChange({ ...value, included: included.filter((each) => each.id !== id) })}
      />
      <Exceptions
        title="Không giao, dù quy tắc có"
        rows={excluded}
        onRemove={(id) => onChange({ ...value, excluded: excluded.filter((each) => each.id !== id) })}
      />
      <div>
        <SearchField label="Tìm cơ quan theo tên đơn vị" value={search} onSearch={setSearch} />
        <List size="sm" spacing={4}>
          {offered.map(({ id, name, unit }) => (
            <List.Item key={id}>
              <Group gap="xs">
                {name.includes(unit) ? name : `${name} (${unit})`}
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={`Thêm ${name}`}
                  onClick={() => onChange({ ...value, included: [...included, { id, name }] })}
                >
                  Thêm
                </Button>
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={`Không giao ${name}`}
                  onClick={() => onChange({ ...value, excluded: [...excluded, { id, name }] })}
                >
                  Không giao
                </Button>
              </Group>
            </List.Item>
          ))}
        </List>
      </div>
    </Stack>
  );
}

interface ExceptionsProps {
  readonly title: string;
  readonly rows: readonly { readonly id: string; readonly name: string }[];
  readonly onRemove: (id: string) => void;
}

function Exceptions({ title, rows, onRemove }: ExceptionsProps) {
  if (rows.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <List size="sm">
        {rows.map(({ id, name }) => (
          <List.Item key={id}>
            {name}{' '}
            <Button size="compact-xs" variant="default" aria-label={`Bỏ ${name}`} onClick={() => onRemove(id)}>
              Bỏ
            </Button>
          </List.Item>
        ))}
      </List>
    </div>
  );
}
