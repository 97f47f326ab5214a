import { Anchor } from '@mantine/core';
import { formatInteger } from '../../../lib/format.ts';
import { Empty } from '../../../ui/empty.tsx';
import { LinkText } from '../../../ui/link-button.tsx';
import { TableScroll } from '../../../ui/table-scroll.tsx';
import table from '../../cascade/work-table.module.css';
import type { CountFacts } from '../support.documents.ts';
import { supportKindLabel } from '../support.labels.ts';
import { shareText } from './share.ts';

interface NeedCountsProps {
  readonly counts: readonly CountFacts[];
  readonly unitKey: string;
  readonly year: number;
  /** Opens the list of those who wait, or of those who were helped. */
  readonly onList: (code: string, helped: boolean) => void;
}

/** Of each kind: who needs it, who has got it, who waits. These are the figures of the coverage targets. */
export function NeedCounts({ counts, unitKey, year, onList }: NeedCountsProps) {
  if (counts.length === 0) {
    return <Empty what="Chưa ghi nhu cầu nào của năm này.">Nhu cầu được ghi trong hồ sơ từng hộ.</Empty>;
  }
  return (
    <section>
      <h2>Theo loại hỗ trợ</h2>
      <TableScroll flat label="Nhu cầu theo loại hỗ trợ">
        <table className={table['table']}>
          <thead>
            <tr>
              <th scope="col">Loại hỗ trợ</th>
              <th scope="col" className={table['number']}>
                Có nhu cầu
              </th>
              <th scope="col" className={table['number']}>
                Đã được
              </th>
              <th scope="col" className={table['number']}>
                Chưa được
              </th>
              <th scope="col" className={table['number']}>
                Tỷ lệ
              </th>
              <th scope="col">Chỉ số của kế hoạch</th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ kind, inNeed, met }) => (
              <tr key={kind.code}>
                <th scope="row">
                  {supportKindLabel(kind)}
                  <div className={table['dim']}>{kind.ofPerson ? 'tính theo người' : 'tính theo hộ'}</div>
                </th>
                <td className={table['number']}>
                  <span className={table['label']}>Có nhu cầu</span>
                  {formatInteger(inNeed)}
                </td>
                <td className={table['number']}>
                  <span className={table['label']}>Đã được</span>
                  <Anchor
                    component="button"
                    inherit
                    underline="always"
                    onClick={() => onList(kind.code, true)}
                    aria-label={`${formatInteger(met)} đã được ${supportKindLabel(kind)}`}
                  >
                    {formatInteger(met)}
                  </Anchor>
                </td>
                <td className={table['number']}>
                  <span className={table['label']}>Chưa được</span>
                  <Anchor
                    component="button"
                    inherit
                    underline="always"
                    onClick={() => onList(kind.code, false)}
                    aria-label={`${formatInteger(BigInt(inNeed) - BigInt(met))} chưa được ${supportKindLabel(kind)}`}
                  >
                    {formatInteger(BigInt(inNeed) - BigInt(met))}
                  </Anchor>
                </td>
                <td className={table['number']}>
                  <span className={table['label']}>Tỷ lệ</span>
                  {shareText(met, inNeed)}
                </td>
                <td>
                  <span className={table['label']}>Chỉ số</span>
                  {kind.indicatorCode === null ? (
                    'không'
                  ) : (
                    <LinkText
                      to="/don-vi/$unitKey/ket-qua/$indicatorCode"
                      params={{ unitKey, indicatorCode: kind.indicatorCode }}
                      search={{ year }}
                    >
                      Xem số liệu
                    </LinkText>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}
