import { Anchor, Button, CopyButton, Table, Text } from '@mantine/core';
import { TableScroll } from '../../../ui/table-scroll.tsx';
import { asClipboard, type SharesRead } from '../work/shares.ts';
import classes from './reading.module.css';

interface SharesPanelProps {
  readonly shares: readonly SharesRead[];
  readonly active: string | null;
  readonly onShow: (id: string) => void;
}

/** What the tables of the document give each unit: no targets of the plan, and what can be done with them. */
export function SharesPanel({ shares, active, onShow }: SharesPanelProps) {
  if (shares.length === 0) return null;
  return (
    <section className={classes['group']} aria-labelledby="nhom-shares">
      <h2 id="nhom-shares" className={classes['groupTitle']}>
        Chỉ tiêu giao từng đơn vị ({shares.length} bảng)
      </h2>
      <Text size="sm" mb="xs">
        Đây là phần giao cho từng đơn vị, không phải chỉ tiêu của cả kế hoạch, nên không vào bản thảo. Khi kế hoạch đã
        ban hành, mở “Giao chỉ tiêu” của chỉ tiêu ấy, chọn “Nhập từ bảng tính” rồi dán bảng đã chép ở đây.
      </Text>
      {shares.map((table) => (
        <div key={table.id} className={classes['card']}>
          <p className={classes['sentence']}>
            {table.name}
            {table.unit && ` (${table.unit})`}
          </p>
          <TableScroll label={table.name} flat>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Đơn vị</Table.Th>
                  {table.years.map((year) => (
                    <Table.Th key={year} ta="right">
                      {year}
                    </Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {table.rows.map(({ id, place, position, values }) => (
                  <Table.Tr key={id} id={`hieu-${id}`} tabIndex={-1} data-active={active === id || undefined}>
                    <Table.Th scope="row">
                      <Anchor
                        size="sm"
                        underline="always"
                        href={`#doan-${position.paragraph}`}
                        onClick={(event) => {
                          event.preventDefault();
                          onShow(id);
                        }}
                      >
                        {place}
                      </Anchor>
                    </Table.Th>
                    {values.map((value, index) => (
                      <Table.Td key={table.years[index]} ta="right">
                        {value}
                      </Table.Td>
                    ))}
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </TableScroll>
          <CopyButton value={asClipboard(table)}>
            {({ copied, copy }) => (
              <Button size="compact-xs" variant="default" onClick={copy} aria-label={`Chép bảng ${table.name}`}>
                {copied ? 'Đã chép' : 'Chép bảng'}
              </Button>
            )}
          </CopyButton>
        </div>
      ))}
    </section>
  );
}
