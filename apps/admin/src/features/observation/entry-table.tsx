import { VisuallyHidden } from '@mantine/core';
import type { ClipboardEvent } from 'react';
import scroll from '../../ui/table-scroll.module.css';
import { TableScroll } from '../../ui/table-scroll.tsx';
import { followKeys } from '../cascade/grid-keys.ts';
import classes from '../cascade/work-table.module.css';
import { parseCells } from './entry.paste.ts';
import type { EntryRow as Row } from './entry.rows.ts';
import { EntryRow } from './entry-row.tsx';
import type { Entry } from './use-entry.ts';

interface EntryTableProps {
  readonly rows: readonly Row[];
  readonly year: number;
  readonly entry: Entry;
  readonly editable: boolean;
}

/** The form of the year: a line per figure, with the keys of a spreadsheet, and a block from one can be pasted in. */
export function EntryTable({ rows, year, entry, editable }: EntryTableProps) {
  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    const { row, column } = (event.target as HTMLElement).dataset;
    const cells = parseCells(event.clipboardData.getData('text/plain'));
    if (!cells || row === undefined || column === undefined || Number(column) > 1) return;
    event.preventDefault();
    entry.paste(cells, { row: Number(row), column: Number(column) });
  };
  const table = (
    <table className={classes['table']}>
      <caption>
        <VisuallyHidden>Số liệu năm {year}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">Chỉ tiêu</th>
          <th scope="col">Tử số, số lượng</th>
          <th scope="col">Mẫu số</th>
          <th scope="col">Tỷ lệ</th>
          <th scope="col">Năm {year - 1}</th>
          <th scope="col">Chỉ tiêu phải đạt</th>
          <th scope="col">Ghi chú</th>
          <th scope="col">Tình trạng</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, position) => (
          <EntryRow key={row.measure} row={row} position={position} year={year} entry={entry} editable={editable} />
        ))}
      </tbody>
    </table>
  );
  if (!editable) return <TableScroll label={`Số liệu năm ${year}`}>{table}</TableScroll>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and pasting act on the controls inside, which are interactive
    <div className={scroll['scroll']} onKeyDown={followKeys} onPaste={onPaste}>
      {table}
    </div>
  );
}
