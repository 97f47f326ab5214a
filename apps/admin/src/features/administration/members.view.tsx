import { type FragmentOf, graphql, readFragment } from '@bacthang/contract';
import { Button, Group, Table } from '@mantine/core';
import { useState } from 'react';
import { ROLES } from './role.labels.ts';

export const MembersFragment = graphql(`
  fragment Members_Organization on Organization {
    id
    members { role user { id name email } }
  }
`);

interface MembersProps {
  readonly organization: FragmentOf<typeof MembersFragment>;
  readonly onRemove: (userId: string, name: string) => void;
}

/** Who acts for the organization, and what each may do. Removing asks once more, in the row itself. */
export function Members({ organization, onRemove }: MembersProps) {
  const { members } = readFragment(MembersFragment, organization);
  const [asking, setAsking] = useState<string | null>(null);
  return (
    <Table.ScrollContainer minWidth={560} scrollAreaProps={{ tabIndex: 0, 'aria-label': 'Danh sách thành viên' }}>
      <Table withTableBorder bg="white">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Người</Table.Th>
            <Table.Th>Thư điện tử</Table.Th>
            <Table.Th>Quyền</Table.Th>
            <Table.Th>Thao tác</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {members.map(({ role, user }) => (
            <Table.Tr key={user.id}>
              <Table.Td>{user.name}</Table.Td>
              <Table.Td>{user.email}</Table.Td>
              <Table.Td title={ROLES[role].may}>{ROLES[role].name}</Table.Td>
              <Table.Td>
                {asking === user.id ? (
                  <Group gap="xs">
                    <Button size="compact-xs" color="red" onClick={() => onRemove(user.id, user.name)}>
                      Bỏ {user.name}
                    </Button>
                    <Button size="compact-xs" variant="default" onClick={() => setAsking(null)}>
                      Giữ lại
                    </Button>
                  </Group>
                ) : (
                  <Button
                    size="compact-xs"
                    variant="default"
                    onClick={() => setAsking(user.id)}
                    aria-label={`Bỏ ${user.name} khỏi cơ quan`}
                  >
                    Bỏ
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
