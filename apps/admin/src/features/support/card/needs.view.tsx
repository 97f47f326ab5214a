import { Button, VisuallyHidden } from '@mantine/core';
import { formatDate } from '../../../lib/format.ts';
import { Chip, type LabelledLooks } from '../../../ui/chip.tsx';
import { TableScroll } from '../../../ui/table-scroll.tsx';
import table from '../../cascade/work-table.module.css';
import { spanText } from '../../household/card/household.text.ts';
import type { NeedFacts } from '../support.documents.ts';
import { supportKindLabel } from '../support.labels.ts';
import { type NeedState, needState } from './given.text.ts';

const STATES: Readonly<Record<NeedState, LabelledLooks>> = {
  unmet: { label: 'Chưa được hỗ trợ', tone: 'bad', icon: 'minus' },
  met: { label: 'Đã được hỗ trợ', tone: 'good', icon: 'done' },
  ended: { label: 'Không còn cần', tone: 'plain', icon: 'minus' },
  notEligible: { label: 'Không đủ điều kiện, không tính', tone: 'plain', icon: 'info' },
  mistaken: { label: 'Ghi nhầm, không tính', tone: 'plain', icon: 'info' },
};

interface NeedsTableProps {
  readonly needs: readonly NeedFacts[];
  /** Null for whoever only reads. */
  readonly onEnd: ((need: NeedFacts) => void) | null;
}

/** What it needs and needed, each with whether it has got it this year. */
export function NeedsTable({ needs, onEnd }: NeedsTableProps) {
  if (needs.length === 0) return <p>Chưa ghi nhu cầu nào.</p>;
  return (
    <TableScroll flat label="Nhu cầu của hộ">
      <table className={table['table']}>
        <thead>
          <tr>
            <th scope="col">Loại hỗ trợ</th>
            <th scope="col">Cho ai</th>
            <th scope="col">Thời gian</th>
            <th scope="col">Năm nay</th>
            {onEnd && (
              <th scope="col">
                <VisuallyHidden>Việc</VisuallyHidden>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {needs.map((need) => {
            const { label, ...looks } = STATES[needState(need)];
            return (
              <tr key={need.id}>
                <th scope="row">
                  {supportKindLabel(need.kind)}
                  {need.note && <div className={table['dim']}>{need.note}</div>}
                </th>
                <td>
                  <span className={table['label']}>Cho ai</span>
                  {need.memberName ?? 'cả hộ'}
                </td>
                <td>
                  <span className={table['label']}>Thời gian</span>
                  {need.to === need.from ? `ghi từ ${formatDate(need.from)}` : spanText(need)}
                </td>
                <td>
                  <span className={table['label']}>Năm nay</span>
                  <Chip {...looks}>{label}</Chip>
                </td>
                {onEnd && (
                  <td>
                    {need.to === null && (
                      <Button
                        size="compact-sm"
                        variant="default"
                        data-no-print
                        aria-label={`Hết nhu cầu: ${supportKindLabel(need.kind)} ${need.memberName ?? ''}`.trim()}
                        onClick={() => onEnd(need)}
                      >
                        Hết nhu cầu…
                      </Button>
                    )}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}
