import { formatDateTime } from '../../lib/format.ts';
import { LinkText } from '../../ui/link-button.tsx';
import { TableScroll } from '../../ui/table-scroll.tsx';
import table from '../cascade/work-table.module.css';
import { roundName } from '../review/review.labels.ts';
import type { ListedImport } from './household-import.documents.ts';
import { stateLabel } from './household-import.labels.ts';

interface ImportsProps {
  readonly unitKey: string;
  readonly imports: readonly ListedImport[];
  readonly shown: string | null;
}

/** The files that were read for a commune, newest first: what was not taken yet is found again here. */
export function Imports({ unitKey, imports, shown }: ImportsProps) {
  return (
    <section aria-labelledby="cac-lan-nhap">
      <h2 id="cac-lan-nhap">Các lần nhập</h2>
      <TableScroll label="Các lần nhập, mới nhất trước">
        <table className={table['table']}>
          <thead>
            <tr>
              <th scope="col">Tệp</th>
              <th scope="col">Đọc lúc</th>
              <th scope="col">Vào đợt rà soát</th>
              <th scope="col">Đến nay</th>
            </tr>
          </thead>
          <tbody>
            {imports.map((each) => (
              <tr key={each.id} aria-current={each.id === shown || undefined}>
                <td>
                  <LinkText to="/don-vi/$unitKey/ho-ngheo/nhap-tep" params={{ unitKey }} search={{ tep: each.id }}>
                    {each.fileName}
                  </LinkText>
                </td>
                <td>
                  <span className={table['label']}>Đọc lúc</span>
                  {formatDateTime(each.readAt)}
                </td>
                <td>
                  <span className={table['label']}>Vào đợt rà soát</span>
                  {each.round ? roundName(each.round) : 'không, chỉ sổ hộ'}
                </td>
                <td>
                  <span className={table['label']}>Đến nay</span>
                  {stateLabel(each)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}
