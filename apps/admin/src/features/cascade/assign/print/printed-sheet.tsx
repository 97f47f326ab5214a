import { formatInteger } from '../../../../lib/format.ts';
import { type AssignRow, type Column, type ColumnKey, cellText } from '../table/assign.columns.ts';
import { raised } from '../words/assign.labels.ts';
import classes from './print.module.css';
import { printedColumns } from './printed-columns.ts';

interface PrintedSheetProps {
  readonly unitName: string;
  readonly title: string;
  /** The target in the plan's words. */
  readonly statement: string;
  /** What there is to share out, by which method, and whether this is assigned already. */
  readonly notes: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly AssignRow[];
  readonly textAt: (row: AssignRow, key: ColumnKey) => string;
  readonly totals: Readonly<Record<ColumnKey, string | null>>;
}

/** The whole table for paper: every unit, the head again on every page, the sums once at the end. */
export function PrintedSheet({ unitName, title, statement, notes, columns, rows, textAt, totals }: PrintedSheetProps) {
  const shown = printedColumns(columns, rows);
  return (
    <section className={classes['paper']} aria-label="Bản in">
      <p className={classes['unit']}>{raised(unitName)}</p>
      <h1 className={classes['title']}>{title}</h1>
      <p className={classes['statement']}>{statement}</p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">TT</th>
            <th scope="col">Đơn vị</th>
            {shown.map(({ key, title: heading, about }) => (
              <th key={key} scope="col">
                {heading}
                <br />
                {about}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.unit.key}>
              <td>{formatInteger(index + 1)}</td>
              <th scope="row">{raised(row.unit.fullName)}</th>
              {shown.map(({ key }) => (
                <td key={key}>{textAt(row, key)}</td>
              ))}
            </tr>
          ))}
          <tr className={classes['sum']}>
            <td />
            <th scope="row">Cộng {formatInteger(rows.length)} đơn vị</th>
            {shown.map(({ key }) => (
              <td key={key}>{cellText(totals[key], key)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
