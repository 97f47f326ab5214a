import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { formatInteger } from '../../../lib/format.ts';
import { Chip } from '../../../ui/chip.tsx';
import { TableScroll } from '../../../ui/table-scroll.tsx';
import classes from '../../cascade/work-table.module.css';
import { figureText, findingSentence, OUTCOMES } from './result-sheet.labels.ts';
import type { SheetLine } from './result-sheet.lines.ts';

/** Lines that are shown at once. */
const PAGE = 200;

interface ResultLinesProps {
  readonly lines: readonly SheetLine[];
  readonly cells: ReadonlySet<string>;
  readonly onToggle: (cell: string) => void;
}

/** The figures of a sheet, each with its cell, the one on record, and what is wrong with it. */
export function ResultLines({ lines, cells, onToggle }: ResultLinesProps) {
  const [most, setMost] = useState(PAGE);
  return (
    <>
      <TableScroll label="Số liệu đọc được từ bảng tính">
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">Nhận</th>
              <th scope="col">Ô</th>
              <th scope="col">Đơn vị</th>
              <th scope="col">Chỉ tiêu</th>
              <th scope="col">Năm</th>
              <th scope="col" className={classes['number']}>
                Trong bảng
              </th>
              <th scope="col" className={classes['number']}>
                Đang ghi
              </th>
              <th scope="col">Tình trạng</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, most).map((line, index) => (
              <Line key={`${line.cell} ${index}`} line={line} isTaken={cells.has(line.cell)} onToggle={onToggle} />
            ))}
          </tbody>
        </table>
      </TableScroll>
      {lines.length > most && (
        <Button variant="default" size="xs" onClick={() => setMost(most + PAGE)}>
          Xem thêm (còn {formatInteger(String(lines.length - most))} dòng)
        </Button>
      )}
    </>
  );
}

interface LineProps {
  readonly line: SheetLine;
  readonly isTaken: boolean;
  readonly onToggle: (cell: string) => void;
}

function Line({ line: { cell, figure, findings }, isTaken, onToggle }: LineProps) {
  const isAble = figure !== null && figure.outcome !== 'UNCHANGED';
  return (
    <tr>
      <td>
        {isAble && (
          <Checkbox
            size="xs"
            label={<span className={classes['label']}>Nhận</span>}
            aria-label={`Nhận ô ${cell}: ${figure.unitName}, ${figure.indicatorName} năm ${figure.year}`}
            checked={isTaken}
            onChange={() => onToggle(cell)}
          />
        )}
      </td>
      <td>
        <strong>{cell}</strong>
      </td>
      <td>{figure?.unitName}</td>
      <td className={classes['asked']}>
        {figure?.indicatorName}
        {figure?.subgroupName && <div className={classes['dim']}>{figure.subgroupName}</div>}
      </td>
      <td>{figure?.year}</td>
      <td className={classes['number']}>
        {figure && (
          <>
            <span className={classes['label']}>Trong bảng</span>
            {figureText(figure)}
          </>
        )}
      </td>
      <td className={classes['number']}>
        {figure && (
          <>
            <span className={classes['label']}>Đang ghi</span>
            {figureText(figure.recorded)}
          </>
        )}
      </td>
      <td style={{ overflowWrap: 'anywhere' }}>
        {figure && (
          <Chip tone={OUTCOMES[figure.outcome].tone} icon={OUTCOMES[figure.outcome].icon}>
            {OUTCOMES[figure.outcome].label}
          </Chip>
        )}
        {figure && !figure.certain && <div className={classes['dim']}>Tên chỉ gần đúng: xem lại trước khi nhận.</div>}
        {findings.map((finding, index) => (
          <div key={index}>
            <Chip tone={finding.warning ? 'wait' : 'bad'} icon={finding.warning ? 'warning' : 'stop'}>
              {finding.warning ? 'Cần xem' : 'Lỗi'}
            </Chip>{' '}
            {finding.cell !== null && finding.cell !== cell && `Ô ${finding.cell}: `}
            {findingSentence(finding)}
          </div>
        ))}
      </td>
    </tr>
  );
}
