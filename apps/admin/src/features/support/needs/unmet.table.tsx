import { VisuallyHidden } from '@mantine/core';
import { formatDate } from '../../../lib/format.ts';
import { LinkText } from '../../../ui/link-button.tsx';
import { TableScroll } from '../../../ui/table-scroll.tsx';
import table from '../../cascade/work-table.module.css';
import { ClassChip } from '../../household/class-chip.tsx';
import { villageLabel } from '../../household/household.labels.ts';
import type { UnmetNeed } from '../support.documents.ts';
import { CAUSES, supportKindLabel } from '../support.labels.ts';

interface UnmetTableProps {
  readonly unitKey: string;
  readonly rows: readonly UnmetNeed[];
}

export function UnmetTable({ unitKey, rows }: UnmetTableProps) {
  return (
    <TableScroll flat label="Ai chưa được hỗ trợ">
      <table className={table['table']}>
        <caption>
          <VisuallyHidden>Các hộ, các người có nhu cầu mà chưa được hỗ trợ</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">Hộ</th>
            <th scope="col">Cần gì</th>
            <th scope="col">Từ ngày</th>
            <th scope="col">Nơi ở</th>
            <th scope="col">Xếp loại</th>
            <th scope="col">Nguyên nhân</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, householdId, code, headName, memberName, kind, since, village, class: of, causes }) => (
            <tr key={id}>
              <th scope="row">
                <LinkText to="/don-vi/$unitKey/ho-ngheo/$householdId" params={{ unitKey, householdId }}>
                  {headName ?? code}
                </LinkText>
                <div className={table['dim']}>{code}</div>
              </th>
              <td>
                <span className={table['label']}>Cần gì</span>
                {supportKindLabel(kind)}
                {memberName && <div className={table['dim']}>cho {memberName}</div>}
              </td>
              <td>
                <span className={table['label']}>Từ ngày</span>
                {formatDate(since)}
              </td>
              <td>
                <span className={table['label']}>Nơi ở</span>
                {villageLabel(village)}
                {village.parent && <div className={table['dim']}>{village.parent.fullName}</div>}
              </td>
              <td>
                <span className={table['label']}>Xếp loại</span>
                <ClassChip value={of} />
              </td>
              <td>
                <span className={table['label']}>Nguyên nhân</span>
                {causes.map((cause) => CAUSES[cause]).join(', ') || 'chưa ghi'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
