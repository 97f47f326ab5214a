import { Text, Title } from '@mantine/core';
import { TableScroll } from '../../ui/table-scroll.tsx';
import classes from './insight.module.css';
import type { PrintedTable } from './report.tables.ts';

/** A table of the report, on the screen and on paper. */
export function PrintedTableView({ table: { number, title, columns, rows, note } }: { readonly table: PrintedTable }) {
  const name = `Biểu ${number}. ${title}`;
  const [first = '', ...others] = columns;
  return (
    <section className={classes['sheet']}>
      <Title order={2} size="h4" mb={4}>
        {name}
      </Title>
      <TableScroll flat label={name}>
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {others.map((column, index) => (
                <th key={`${index}-${column}`} scope="col" className={classes['number']}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((text, index) => (
                  <td key={others[index] ?? index} className={classes['number']}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {note && (
        <Text size="xs" mt={4}>
          {note}
        </Text>
      )}
    </section>
  );
}
