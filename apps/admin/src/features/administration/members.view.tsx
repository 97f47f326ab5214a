import { type FragmentOf, graphql, readFragment } from '@bacthang/contract';
import { Table } from '@mantine/core';
import { AskTwice } from '../../ui/ask-twice.tsx';
import { TableScroll } from '../../ui/table-scroll.tsx';
import { ROLES } from './role.labels.ts';

export const MembersFragment = graphql(`
  fragment Members_Organization on Organization {
    id
    members { role user { id name email } }
  }
`);

interface MembersProps {
  readonly organization: FragmentOf<typeof MembersFragment>;
  readonly onRemove: (userId: string, name: string) => Promise<void>;
}

/** Who acts for the organization, and what each may do. Removing asks once more, in the row itself. */
export function Members({ organization, onRemove }: MembersProps) {
  const { members } = readFragment(MembersFragment, organization);
  return (
    <TableScroll flat label="Danh sách thành viên">
      <Table>
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
                <AskTwice
                  label="Bỏ"
                  name={`Bỏ ${user.name} khỏi cơ quan`}
                  sure={`Bỏ ${user.name}`}
                  onSure={() => onRemove(user.id, user.name)}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </TableScroll>
  );
}
