import { NativeSelect, TextInput } from '@mantine/core';
import { Chip } from '../../../../ui/chip.tsx';
import { TableScroll } from '../../../../ui/table-scroll.tsx';
import classes from '../../work-table.module.css';
import type { AssignTarget } from '../assign.documents.ts';
import type { ShareColumn, ShareColumnInput } from './assign-import.documents.ts';

const ROLES: Readonly<Record<ShareColumn['role'], string>> = {
  UNIT_NAME: 'Tên đơn vị',
  UNIT_CODE: 'Mã đơn vị',
  SHARE: 'Mức giao',
  MINIMUM: 'Ít nhất',
  MAXIMUM: 'Nhiều nhất',
  LEFT_OUT: 'Bỏ qua',
};

interface AssignedColumnsProps {
  readonly columns: readonly ShareColumn[];
  readonly targets: readonly AssignTarget[];
  /** What is being shared out, and for when. */
  readonly targetId: string;
  readonly year: number;
  readonly onCorrect: (column: ShareColumnInput) => void;
}

/** How each column was understood; whoever knows better says so, and the table is read again. */
export function AssignedColumns({ columns, targets, targetId, year, onCorrect }: AssignedColumnsProps) {
  return (
    <TableScroll label="Các cột của bảng" flat>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">Cột</th>
            <th scope="col">Hiểu là</th>
            <th scope="col">Chỉ tiêu</th>
            <th scope="col">Năm</th>
          </tr>
        </thead>
        <tbody>
          {columns
            .filter(({ words }) => words.length > 0)
            .map((column) => {
              const { place, letters, words, role, certain } = column;
              const isPart = role === 'SHARE' || role === 'MINIMUM' || role === 'MAXIMUM';
              const said = { place, role, targetId: column.targetId ?? targetId, year: column.year ?? year };
              return (
                <tr key={place}>
                  <th scope="row">
                    <strong>{letters}</strong> {words.join(' · ')}
                  </th>
                  <td>
                    <NativeSelect
                      size="xs"
                      aria-label={`Cột ${letters}: hiểu là`}
                      value={role}
                      data={Object.entries(ROLES).map(([value, label]) => ({ value, label }))}
                      onChange={(event) =>
                        onCorrect({ ...said, role: event.currentTarget.value as ShareColumn['role'] })
                      }
                    />
                    {!certain && (
                      <Chip tone="wait" icon="warning">
                        Cần xem
                      </Chip>
                    )}
                  </td>
                  <td>
                    {isPart && (
                      <NativeSelect
                        size="xs"
                        maw="22rem"
                        aria-label={`Cột ${letters}: chỉ tiêu`}
                        value={said.targetId}
                        data={targets.map(({ id, statement }) => ({ value: id, label: statement }))}
                        onChange={(event) => onCorrect({ ...said, targetId: event.currentTarget.value })}
                      />
                    )}
                  </td>
                  <td>
                    {isPart && (
                      <TextInput
                        key={said.year}
                        size="xs"
                        w="5rem"
                        inputMode="numeric"
                        aria-label={`Cột ${letters}: năm`}
                        defaultValue={said.year}
                        onBlur={(event) => {
                          const typed = Number(event.currentTarget.value.trim());
                          if (Number.isInteger(typed) && typed > 0 && typed !== said.year)
                            onCorrect({ ...said, year: typed });
                        }}
                      />
                    )}
                  </td>
                </tr>
              );
            })}
        </tbody>
      </table>
    </TableScroll>
  );
}
