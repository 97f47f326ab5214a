import { List, Stack, Text } from '@mantine/core';
import { formatInteger } from '../../lib/format.ts';
import { TableScroll } from '../../ui/table-scroll.tsx';
import classes from '../cascade/work-table.module.css';
import { unitTypeLabel } from '../unit/unit.labels.ts';
import type { TerritoryReport } from './territory.documents.ts';
import { OUTCOMES, validityText } from './territory.labels.ts';
import { Findings } from './territory-findings.view.tsx';

/** What was understood of a file, and what was found in it. */
export function Report({ report }: { readonly report: TerritoryReport }) {
  const { units, wholeSuccessions, partSuccessions, counts, findings } = report;
  return (
    <Stack gap="md">
      {units.length > 0 && (
        <section>
          <h2>Đã hiểu</h2>
          <TableScroll flat label="Đơn vị trong tệp">
            <table className={classes['table']}>
              <thead>
                <tr>
                  <th scope="col">Loại đơn vị</th>
                  <th scope="col">Hiệu lực</th>
                  <th scope="col" className={classes['number']}>
                    Số đơn vị
                  </th>
                </tr>
              </thead>
              <tbody>
                {units.map(({ type, validFrom, validTo, count }) => (
                  <tr key={`${type}${validFrom}${validTo}`}>
                    <th scope="row">{unitTypeLabel(type)}</th>
                    <td>{validityText(validFrom, validTo)}</td>
                    <td className={classes['number']}>
                      <span className={classes['label']}>Số đơn vị</span>
                      {formatInteger(count)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
          {wholeSuccessions + partSuccessions > 0 && (
            <Text size="sm" mt="xs">
              Đơn vị kế thừa: {formatInteger(wholeSuccessions)} lần nhận toàn bộ, {formatInteger(partSuccessions)} lần
              nhận một phần đơn vị cũ.
            </Text>
          )}
        </section>
      )}
      {counts.length > 0 && (
        <section>
          <h2>Điểm phát hiện</h2>
          <List size="sm" mb="sm">
            {counts.map(({ code, label, done, count }) => (
              <List.Item key={`${code}${done}`}>
                {label}: {formatInteger(count)} ({OUTCOMES[done]})
              </List.Item>
            ))}
          </List>
          <Findings findings={findings} total={counts.reduce((sum, { count }) => sum + count, 0)} />
        </section>
      )}
    </Stack>
  );
}
