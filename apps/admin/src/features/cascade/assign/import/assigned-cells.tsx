import type { AssignedCell, AssignedField, AssignmentFinding } from '@bacthang/domain/cascade';
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { formatInteger } from '../../../../lib/format.ts';
import { refusalSentence } from '../../../../lib/refusal.labels.ts';
import { Chip } from '../../../../ui/chip.tsx';
import { TableScroll } from '../../../../ui/table-scroll.tsx';
import classes from '../../work-table.module.css';
import type { Sheet } from '../sheet.ts';
import { raised } from '../words/assign.labels.ts';

const FIELDS: Readonly<Record<AssignedField, string>> = {
  share: 'Mức giao',
  minimum: 'Ít nhất',
  maximum: 'Nhiều nhất',
};

interface AssignedCellsProps {
  readonly cells: readonly AssignedCell[];
  readonly findings: readonly AssignmentFinding[];
  readonly sheet: Sheet;
  /** What is set by hand where the cell would go. */
  readonly standing: (cell: AssignedCell) => string;
  /** Cells that are not taken. */
  readonly left: ReadonlySet<string>;
  readonly onToggle: (cell: string) => void;
}

/** The parts that a table gives, each with what stands now, and what is wrong at which cell. */
export function AssignedCells({ cells, findings, sheet, standing, left, onToggle }: AssignedCellsProps) {
  const [onlyWrong, setOnlyWrong] = useState(false);
  const names = new Map(sheet.units.map(({ key, fullName }) => [key, raised(fullName)]));
  return (
    <>
      {findings.length > 0 && (
        <Checkbox checked={onlyWrong} onChange={() => setOnlyWrong(!onlyWrong)} label="Chỉ ô có lỗi, cần xem" />
      )}
      <TableScroll label="Mức đọc được từ bảng tính">
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">Nhận</th>
              <th scope="col">Ô</th>
              <th scope="col">Đơn vị</th>
              <th scope="col" className={classes['number']}>
                Trong bảng tính
              </th>
              <th scope="col" className={classes['number']}>
                Đang đặt
              </th>
              <th scope="col">Tình trạng</th>
            </tr>
          </thead>
          <tbody>
            {findings.map(({ cell, warning, refusal }, index) => (
              <tr key={`${cell} ${index}`}>
                <td />
                <td>
                  <strong>{cell}</strong>
                </td>
                <td colSpan={3} />
                <td style={{ overflowWrap: 'anywhere' }}>
                  <Chip tone={warning ? 'wait' : 'bad'} icon={warning ? 'warning' : 'stop'}>
                    {warning ? 'Cần xem' : 'Lỗi'}
                  </Chip>{' '}
                  {refusalSentence(refusal)}
                </td>
              </tr>
            ))}
            {!onlyWrong &&
              cells.map((each) => {
                const now = standing(each);
                const isSame = now === String(each.value);
                const name = names.get(each.unitId) ?? each.unitId;
                return (
                  <tr key={each.cell}>
                    <td>
                      {!isSame && (
                        <Checkbox
                          size="xs"
                          aria-label={`Nhận ô ${each.cell}: ${name}, ${FIELDS[each.field].toLowerCase()}`}
                          checked={!left.has(each.cell)}
                          onChange={() => onToggle(each.cell)}
                        />
                      )}
                    </td>
                    <td>
                      <strong>{each.cell}</strong>
                    </td>
                    <td>
                      {name}
                      {each.field !== 'share' && <div className={classes['dim']}>{FIELDS[each.field]}</div>}
                    </td>
                    <td className={classes['number']}>
                      <span className={classes['label']}>Trong bảng tính</span>
                      {formatInteger(String(each.value))}
                    </td>
                    <td className={classes['number']}>
                      <span className={classes['label']}>Đang đặt</span>
                      {/^\d+$/.test(now) ? formatInteger(now) : '–'}
                    </td>
                    <td>
                      <Chip tone={isSame ? 'plain' : 'info'} icon={isSame ? 'done' : 'edit'}>
                        {isSame ? 'Không đổi' : now === '' ? 'Mới' : 'Khác mức đang đặt'}
                      </Chip>
                    </td>
                  </tr>
                );
              })}
          </tbody>
        </table>
      </TableScroll>
    </>
  );
}
