import { type FragmentOf, graphql, readFragment } from '@bacthang/contract';
import { Table } from '@mantine/core';
import { formatDateTime, formatPartialDate, formatYears } from '../../lib/format.ts';
import { Chip } from '../../ui/chip.tsx';
import { LinkText } from '../../ui/link-button.tsx';
import { TableScroll } from '../../ui/table-scroll.tsx';
import { RevisionChip } from './revision-chip.tsx';

export const PlanRowFragment = graphql(`
  fragment PlanRow_Plan on Plan {
    id
    viewerCanEdit
    organization { id name }
    draft { id title documentNumber periodFrom periodTo updatedAt }
    latest { id number title documentNumber issuedOn periodFrom periodTo }
  }
`);

interface PlansProps {
  readonly plans: readonly FragmentOf<typeof PlanRowFragment>[];
  readonly withOrganization?: boolean;
}

/** Plans, a row each: what stands in force, and the draft where the viewer has one. */
export function Plans({ plans, withOrganization = false }: PlansProps) {
  return (
    <TableScroll flat label="Danh sách kế hoạch">
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Kế hoạch</Table.Th>
            {withOrganization && <Table.Th>Cơ quan</Table.Th>}
            <Table.Th>Ngày</Table.Th>
            <Table.Th>Giai đoạn</Table.Th>
            <Table.Th>Trạng thái</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {plans.map((ref) => (
            <PlanRow key={readFragment(PlanRowFragment, ref).id} plan={ref} withOrganization={withOrganization} />
          ))}
        </Table.Tbody>
      </Table>
    </TableScroll>
  );
}

interface PlanRowProps {
  readonly plan: FragmentOf<typeof PlanRowFragment>;
  readonly withOrganization: boolean;
}

function PlanRow({ plan, withOrganization }: PlanRowProps) {
  const { id, organization, draft, latest, viewerCanEdit } = readFragment(PlanRowFragment, plan);
  const shown = latest ?? draft;
  if (!shown) return null;
  return (
    <Table.Tr>
      <Table.Td>
        <LinkText to="/ke-hoach/$planId" params={{ planId: id }} fw={600}>
          {shown.documentNumber ?? 'Chưa có số'}
        </LinkText>
        <br />
        {shown.title}
      </Table.Td>
      {withOrganization && <Table.Td>{organization.name}</Table.Td>}
      <Table.Td>{latest?.issuedOn ? formatPartialDate(latest.issuedOn) : '–'}</Table.Td>
      <Table.Td>{formatYears(shown.periodFrom, shown.periodTo)}</Table.Td>
      <Table.Td>
        {latest ? <RevisionChip state="PUBLISHED" number={latest.number} /> : <Chip>Chưa ban hành</Chip>}
        {draft && (
          <div>
            <RevisionChip state="DRAFT" number={null} />{' '}
            {viewerCanEdit && (
              <LinkText to="/ke-hoach/$planId/soan-thao" params={{ planId: id }}>
                soạn tiếp
              </LinkText>
            )}{' '}
            sửa {formatDateTime(draft.updatedAt)}
          </div>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
