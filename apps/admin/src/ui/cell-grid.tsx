import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatInteger } from '../lib/format.ts';
import classes from './cell-grid.module.css';
import { Chip, type LabelledLooks } from './chip.tsx';
import { TableScroll } from './table-scroll.tsx';

/** Rows that are shown at once. */
const PAGE = 100;

interface CellGridProps {
  readonly label: string;
  /** As the file numbers them; cells from column A on. */
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
  /** The first and last row of the head. */
  readonly headRows: readonly number[];
  /** What is to be said of a cell, by its address: `D7`. */
  readonly marks: ReadonlyMap<string, LabelledLooks>;
  readonly lettersOf: (place: number) => string;
}

/** A sheet as the file has it, with a word at each cell that something is to be said of. */
export function CellGrid({ label, rows, headRows, marks, lettersOf }: CellGridProps) {
  const [most, setMost] = useState(PAGE);
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const letters = Array.from({ length: width }, (_, place) => lettersOf(place));
  const [first = 0, last = 0] = headRows;
  return (
    <>
      <TableScroll label={label}>
        <table className={classes['grid']}>
          <thead>
            <tr>
              <th scope="col">Dòng</th>
              {letters.map((letter) => (
                <th key={letter} scope="col">
                  {letter}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map(({ number, cells }) => (
              <tr key={number} data-head={(number >= first && number <= last) || undefined}>
                <th scope="row">{number}</th>
                {letters.map((letter, place) => {
                  const mark = marks.get(`${letter}${number}`);
                  return (
                    <td key={letter} data-tone={mark?.tone}>
                      {cells[place]}
                      {mark && (
                        <div>
                          <Chip tone={mark.tone} icon={mark.icon}>
                            {mark.label}
                          </Chip>
                        </div>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {rows.length > most && (
        <Button variant="default" size="xs" onClick={() => setMost(most + PAGE)}>
          Xem thêm (còn {formatInteger(String(rows.length - most))} dòng)
        </Button>
      )}
    </>
  );
}
