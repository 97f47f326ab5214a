import { Button } from '@mantine/core';
import { procedureLabel, termText } from '../../lib/parameter.labels.ts';
import { Chip } from '../../ui/chip.tsx';
import { Empty } from '../../ui/empty.tsx';
import { TableScroll } from '../../ui/table-scroll.tsx';
import classes from '../cascade/work-table.module.css';
import type { Procedure } from './standard.documents.ts';
import { certaintyLooks, citationText } from './standard.labels.ts';

interface ProcedureProps {
  readonly procedure: Procedure | null;
  readonly onConfirm: ((key: string) => void) | null;
}

/** How a periodic review begun on the day goes, each term with where it stands. */
export function ProcedureTerms({ procedure, onConfirm }: ProcedureProps) {
  if (procedure === null) {
    return (
      <Empty what="Chưa tìm thấy quy trình nào áp dụng vào ngày này.">Không mở được đợt rà soát từ ngày này.</Empty>
    );
  }
  return (
    <TableScroll flat label="Quy trình rà soát">
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">Nội dung</th>
            <th scope="col">Giá trị</th>
            <th scope="col">Căn cứ</th>
            <th scope="col">Mức chắc chắn</th>
            {onConfirm && <th scope="col">Thao tác</th>}
          </tr>
        </thead>
        <tbody>
          {procedure.facts.map(({ key, value, citation, open, source }) => {
            const looks = certaintyLooks(citation, source !== null);
            return (
              <tr key={key}>
                <th scope="row">{procedureLabel(key)}</th>
                <td>
                  <span className={classes['label']}>Giá trị</span>
                  {termText(key, value)}
                </td>
                <td>
                  <span className={classes['label']}>Căn cứ</span>
                  {source ?? citationText(citation)}
                </td>
                <td>
                  <Chip tone={looks.tone} icon={looks.icon}>
                    {looks.label}
                  </Chip>
                </td>
                {onConfirm && (
                  <td>
                    {(open || source !== null) && (
                      <Button
                        size="compact-xs"
                        variant="default"
                        aria-label={`${open ? 'Xác nhận' : 'Xác nhận lại'} ${procedureLabel(key)}`}
                        onClick={() => onConfirm(key)}
                      >
                        {open ? 'Xác nhận…' : 'Xác nhận lại…'}
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
