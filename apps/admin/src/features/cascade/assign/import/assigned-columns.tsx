import { ASSIGNMENT_COLUMN_ROLES, type AssignmentColumn, type AssignmentColumnRole } from '@bacthang/domain/cascade';
import { columnLetters } from '@bacthang/domain/shared';
import { NativeSelect } from '@mantine/core';
import { TableScroll } from '../../../../ui/table-scroll.tsx';
import classes from '../../work-table.module.css';
import type { AssignTarget } from '../assign.documents.ts';

const ROLES: Readonly<Record<AssignmentColumnRole, string>> = {
  unitName: 'Tên đơn vị',
  unitCode: 'Mã đơn vị',
  share: 'Mức giao',
  minimum: 'Ít nhất',
  maximum: 'Nhiều nhất',
  leftOut: 'Bỏ qua',
};

interface AssignedColumnsProps {
  readonly columns: readonly (AssignmentColumn & { readonly words: readonly string[] })[];
  readonly targets: readonly AssignTarget[];
  /** The one being shared out. */
  readonly targetId: string;
  readonly onCorrect: (column: AssignmentColumn) => void;
}

/** How each column was understood; whoever knows better says so, and the table is read again. */
export function AssignedColumns({ columns, targets, targetId, onCorrect }: AssignedColumnsProps) {
  return (
    <TableScroll label="Các cột của bảng" flat>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">Cột</th>
            <th scope="col">Hiểu là</th>
            <th scope="col">Chỉ tiêu</th>
          </tr>
        </thead>
        <tbody>
          {columns
            .filter(({ words }) => words.length > 0)
            .map(({ place, role, targetKey, words }) => (
              <tr key={place}>
                <th scope="row">
                  <strong>{columnLetters(place)}</strong> {words.join(' · ')}
                </th>
                <td>
                  <NativeSelect
                    size="xs"
                    aria-label={`Cột ${columnLetters(place)}: hiểu là`}
                    value={role}
                    data={ASSIGNMENT_COLUMN_ROLES.map((value) => ({ value, label: ROLES[value] }))}
                    onChange={(event) =>
                      onCorrect({
                        place,
                        role: event.currentTarget.value as AssignmentColumnRole,
                        targetKey: targetKey ?? targetId,
                      })
                    }
                  />
                </td>
                <td>
                  {(role === 'share' || role === 'minimum' || role === 'maximum') && (
                    <NativeSelect
                      size="xs"
                      maw="22rem"
                      aria-label={`Cột ${columnLetters(place)}: chỉ tiêu`}
                      value={targetKey ?? ''}
                      data={targets.map(({ id, statement }) => ({ value: id, label: statement }))}
                      onChange={(event) => onCorrect({ place, role, targetKey: event.currentTarget.value })}
                    />
                  )}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
