import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { formatInteger } from '../../../../lib/format.ts';
import { refusalSentence } from '../../../../lib/refusal.labels.ts';
import { Chip } from '../../../../ui/chip.tsx';
import { TableScroll } from '../../../../ui/table-scroll.tsx';
import { findingLooks } from '../../../sheet/sheet-preview.tsx';
import classes from '../../work-table.module.css';
import { raised } from '../words/assign.labels.ts';
import type { ShareTable } from './assign-import.documents.ts';
import { OUTCOMES, type ShownCell } from './assign-import.ts';

const FIELDS: Readonly<Record<string, string>> = { SHARE: 'Mức giao', MINIMUM: 'Ít nhất', MAXIMUM: 'Nhiều nhất' };
/** Lines that are shown at once. */
const PAGE = 200;

interface AssignedCellsProps {
  readonly cells: readonly ShownCell[];
  readonly findings: ShareTable['findings'];
  /** What a cell shares out, where the table has several; null where there is one alone. */
  readonly nameOf: ((cell: ShownCell) => string) | null;
  readonly isTaken: (cell: ShownCell) => boolean;
  readonly onToggle: (cell: ShownCell) => void;
}

/** The parts that a table gives, each with what stands now, and what is wrong at which cell. */
export function AssignedCells({ cells, findings, nameOf, isTaken, onToggle }: AssignedCellsProps) {
  const [onlyWrong, setOnlyWrong] = useState(false);
  const [most, setMost] = useState(PAGE);
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
            {findings.map(({ cell, warning, refusal }, index) => {
              const looks = findingLooks(warning);
              return (
                <tr key={`${cell} ${index}`}>
                  <td />
                  <td>
                    <strong>{cell}</strong>
                  </td>
                  <td colSpan={3} />
                  <td style={{ overflowWrap: 'anywhere' }}>
                    <Chip tone={looks.tone} icon={looks.icon}>
                      {looks.label}
                    </Chip>{' '}
                    {refusalSentence(refusal)}
                  </td>
                </tr>
              );
            })}
            {!onlyWrong &&
              cells
                .slice(0, most)
                .map((each) => (
                  <CellLine key={each.cell} cell={each} nameOf={nameOf} isTaken={isTaken(each)} onToggle={onToggle} />
                ))}
          </tbody>
        </table>
      </TableScroll>
      {!onlyWrong && cells.length > most && (
        <Button variant="default" size="xs" onClick={() => setMost(most + PAGE)}>
          Xem thêm (còn {formatInteger(String(cells.length - most))} ô)
        </Button>
      )}
    </>
  );
}

interface CellLineProps extends Pick<AssignedCellsProps, 'nameOf' | 'onToggle'> {
  readonly cell: ShownCell;
  readonly isTaken: boolean;
}

function CellLine({ cell, nameOf, isTaken, onToggle }: CellLineProps) {
  const { unitName, field, standing, outcome, certain, value } = cell;
  const name = raised(unitName);
  const what = FIELDS[field] ?? '';
  const of = nameOf?.(cell);
  return (
    <tr>
      <td>
        {outcome !== 'UNCHANGED' && (
          <Checkbox
            size="xs"
            aria-label={`Nhận ô ${cell.cell}: ${name}, ${what.toLowerCase()}`}
            checked={isTaken}
            onChange={() => onToggle(cell)}
          />
        )}
      </td>
      <td>
        <strong>{cell.cell}</strong>
      </td>
      <td>
        {name}
        {field !== 'SHARE' && <div className={classes['dim']}>{what}</div>}
        {of && <div className={classes['dim']}>{of}</div>}
      </td>
      <td className={classes['number']}>
        <span className={classes['label']}>Trong bảng tính</span>
        {formatInteger(value)}
      </td>
      <td className={classes['number']}>
        <span className={classes['label']}>Đang đặt</span>
        {standing !== null && /^\d+$/.test(standing) ? formatInteger(standing) : '–'}
      </td>
      <td>
        <Chip tone={OUTCOMES[outcome].tone} icon={OUTCOMES[outcome].icon}>
          {OUTCOMES[outcome].label}
        </Chip>
        {!certain && <div className={classes['dim']}>Chưa rõ cột này của chỉ tiêu nào: xem lại trước khi nhận.</div>}
      </td>
    </tr>
  );
}
