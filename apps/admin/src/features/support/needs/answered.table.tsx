import { VisuallyHidden } from '@mantine/core';
import { formatDate } from '../../../lib/format.ts';
import { LinkText } from '../../../ui/link-button.tsx';
import { TableScroll } from '../../../ui/table-scroll.tsx';
import table from '../../cascade/work-table.module.css';
import { ClassChip } from '../../household/class-chip.tsx';
import { villageLabel } from '../../household/household.labels.ts';
import type { AnsweredNeed } from '../support.documents.ts';
import { CAUSES, SOURCES, supportKindLabel, whatWasGiven } from '../support.labels.ts';

interface AnsweredTableProps {
  readonly unitKey: string;
  readonly rows: readonly AnsweredNeed[];
  /** They were helped; else they wait. */
  readonly helped: boolean;
}

export function AnsweredTable({ unitKey, rows, helped }: AnsweredTableProps) {
  return (
    <TableScroll flat label={helped ? 'Ai đã được giúp' : 'Ai chưa được hỗ trợ'}>
      <table className={table['table']}>
        <caption>
          <VisuallyHidden>
            Các hộ, các người có nhu cầu {helped ? 'đã được giúp' : 'mà chưa được hỗ trợ'}
          </VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">Hộ</th>
            <th scope="col">Cần gì</th>
            <th scope="col">Từ ngày</th>
            {helped && <th scope="col">Được giúp</th>}
            <th scope="col">Nơi ở</th>
            <th scope="col">Xếp loại</th>
            <th scope="col">Nguyên nhân</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(
            ({ id, householdId, code, headName, memberName, kind, since, village, class: of, causes, given }) => (
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
                {helped && (
                  <td>
                    <span className={table['label']}>Được giúp</span>
                    {given && (
                      <>
                        {formatDate(given.on)}, {given.giver}
                        <div className={table['dim']}>
                          {[whatWasGiven(given), SOURCES[given.source]].filter(Boolean).join(' · ')}
                        </div>
                      </>
                    )}
                  </td>
                )}
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
            ),
          )}
        </tbody>
      </table>
    </TableScroll>
  );
}
