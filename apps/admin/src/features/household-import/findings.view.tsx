import { IMPORT_COLUMNS, type ImportColumn } from '@bacthang/domain/household';
import { refusalSentence } from '../../lib/refusal.labels.ts';
import { Chip } from '../../ui/chip.tsx';
import { TableScroll } from '../../ui/table-scroll.tsx';
import classes from '../cascade/work-table.module.css';
import type { Finding } from './household-import.documents.ts';

/** What stands here is so of the whole file. */
const HEAD_ROW = 1;

/** What is wrong in the file, a line a cell. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <TableScroll label="Điểm phải xem theo ô">
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">Ô</th>
            <th scope="col">Mức</th>
            <th scope="col">Vì sao</th>
          </tr>
        </thead>
        <tbody>
          {findings.map(({ row, cell, warning, refusal }, index) => (
            <tr key={index}>
              <td>
                <span className={classes['label']}>Ô</span>
                {cell ?? (row === HEAD_ROW ? 'Cả\u00a0tệp' : `Dòng ${row}`)}
                {header(refusal.path[0]) && ` · ${header(refusal.path[0])}`}
              </td>
              <td>
                {warning ? (
                  <Chip tone="wait" icon="warning">
                    Cần xem
                  </Chip>
                ) : (
                  <Chip tone="bad" icon="stop">
                    Lỗi
                  </Chip>
                )}
              </td>
              <td style={{ overflowWrap: 'anywhere' }}>{refusalSentence(refusal)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** The header of a column as the template writes it. */
function header(field: string | undefined): string | undefined {
  return IMPORT_COLUMNS[field as ImportColumn]?.header;
}
