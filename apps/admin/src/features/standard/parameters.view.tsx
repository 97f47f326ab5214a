import { Button } from '@mantine/core';
import { formatDate } from '../../lib/format.ts';
import { parameterLabel } from '../../lib/parameter.labels.ts';
import { Chip } from '../../ui/chip.tsx';
import { Empty } from '../../ui/empty.tsx';
import { TableScroll } from '../../ui/table-scroll.tsx';
import classes from '../cascade/work-table.module.css';
import type { ParameterFacts } from './standard.documents.ts';
import { certaintyLooks, citationText, valueText } from './standard.labels.ts';

interface ParametersProps {
  readonly parameters: readonly ParameterFacts[];
  /** Null for those who may not. */
  readonly onConfirm: ((key: string) => void) | null;
}

/** Every number and wording that a standard decides by, with where it stands and how sure it is. */
export function Parameters({ parameters, onConfirm }: ParametersProps) {
  if (parameters.length === 0) return <Empty what="Không còn tham số nào chưa xác nhận." />;
  return (
    <TableScroll label="Tham số của chuẩn">
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">Tham số</th>
            <th scope="col">Giá trị</th>
            <th scope="col">Từ ngày</th>
            <th scope="col">Căn cứ</th>
            <th scope="col">Mức chắc chắn</th>
            {onConfirm && <th scope="col">Thao tác</th>}
          </tr>
        </thead>
        <tbody>
          {parameters.map((parameter) => (
            <Line key={parameter.key} parameter={parameter} onConfirm={onConfirm} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function Line({ parameter, onConfirm }: { readonly parameter: ParameterFacts } & Pick<ParametersProps, 'onConfirm'>) {
  const { key, from, citation, confirmation, open, neededBy } = parameter;
  const looks = certaintyLooks(citation, confirmation !== null);
  const label = parameterLabel(key);
  return (
    <tr>
      <th scope="row">
        {label}
        {neededBy.length === 0 && <div className={classes['dim']}>chỉ dùng cho đặc điểm của hộ</div>}
      </th>
      <td className={classes['asked']}>
        <span className={classes['label']}>Giá trị</span>
        {valueText(parameter)}
      </td>
      <td>
        <span className={classes['label']}>Từ ngày</span>
        {formatDate(from)}
      </td>
      <td>
        <span className={classes['label']}>Căn cứ</span>
        {citationText(citation)}
        {confirmation && (
          <div className={classes['dim']}>
            {confirmation.source} ({confirmation.confirmedBy?.name ?? 'người quản trị'},{' '}
            {formatDate(confirmation.confirmedOn)})
          </div>
        )}
      </td>
      <td>
        <Chip tone={looks.tone} icon={looks.icon}>
          {looks.label}
        </Chip>
      </td>
      {onConfirm && (
        <td>
          {(open || confirmation) && (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`${open ? 'Xác nhận' : 'Xác nhận lại'} ${label}`}
              onClick={() => onConfirm(key)}
            >
              {open ? 'Xác nhận…' : 'Xác nhận lại…'}
            </Button>
          )}
        </td>
      )}
    </tr>
  );
}
