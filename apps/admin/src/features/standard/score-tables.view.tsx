import type { PlainDate } from '@bacthang/domain/shared';
import { scoreTemplate } from '@bacthang/domain/standard';
import { Alert, Anchor, Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { formatDate } from '../../lib/format.ts';
import { Chip } from '../../ui/chip.tsx';
import { Empty } from '../../ui/empty.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { TableScroll } from '../../ui/table-scroll.tsx';
import classes from '../cascade/work-table.module.css';
import LoadScoreTables from './load-score-tables.dialog.tsx';
import { PlaceInStratum } from './place-in-stratum.dialog.tsx';
import { type ScoreTableFacts, ScoreTablesQuery } from './score-table.documents.ts';
import { stratumLabel } from './stratum.labels.ts';

interface ScoreTablesProps {
  readonly standardCode: string;
  readonly on: PlainDate;
  readonly mayLoad: boolean;
}

/** Bảng điểm theo vùng: which one counts on the day, whose reading it is, and the way to load another. */
export function ScoreTables({ standardCode, on, mayLoad }: ScoreTablesProps) {
  const [state, ask] = useQuery({ query: ScoreTablesQuery, variables: { standardCode, on } });
  const [open, setOpen] = useState<'load' | 'place' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ scoreTables }) => (
          <>
            {scoreTables.length === 0 ? (
              <Empty what="Chưa có bảng điểm nào cho chuẩn này." />
            ) : (
              <Tables tables={scoreTables} />
            )}
            {mayLoad && (
              <Group mt="sm" gap="sm" data-no-print>
                <Button variant="default" onClick={() => setOpen('load')}>
                  Nạp bảng điểm từ tệp…
                </Button>
                <Button variant="default" onClick={() => setOpen('place')}>
                  Đặt vùng của tỉnh…
                </Button>
                {scoreTables.length > 0 && (
                  <Anchor href={templateOf(scoreTables)} download="mau-bang-diem.csv" underline="always">
                    Tải tệp mẫu
                  </Anchor>
                )}
              </Group>
            )}
          </>
        )}
      </QueryView>
      {open === 'load' && <LoadScoreTables standardCode={standardCode} onClose={close} />}
      {open === 'place' && <PlaceInStratum onClose={close} />}
    </>
  );
}

function Tables({ tables }: { readonly tables: readonly ScoreTableFacts[] }) {
  return (
    <>
      {tables.some(({ synthetic }) => synthetic) && (
        <Alert color="yellow" mb="xs">
          Bảng giả lập chỉ để xem thử: điểm tự đặt, không phải điểm của thông tư. Đợt chính thức chấm theo điểm chưa
          chạy được ở các vùng này.
        </Alert>
      )}
      <TableScroll flat label="Bảng điểm theo vùng">
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">Vùng</th>
              <th scope="col">Từ ngày</th>
              <th scope="col">Nguồn</th>
              <th scope="col">Người đọc</th>
              <th scope="col">Loại</th>
            </tr>
          </thead>
          <tbody>
            {tables.map((table) => (
              <Line key={table.stratum} table={table} />
            ))}
          </tbody>
        </table>
      </TableScroll>
    </>
  );
}

function Line({ table }: { readonly table: ScoreTableFacts }) {
  const { stratum, from, source, loadedBy, loadedOn, synthetic, items } = table;
  return (
    <tr>
      <th scope="row">
        {stratumLabel(stratum)}
        <details>
          <summary>{items.length} mục</summary>
          <ul>
            {items.map((item) => (
              <li key={item.code}>
                {item.name}: {item.options.map(({ name, points }) => `${name} ${points} điểm`).join('; ')}
              </li>
            ))}
          </ul>
        </details>
      </th>
      <td>
        <span className={classes['label']}>Từ ngày</span>
        {from === null ? 'không áp dụng' : formatDate(from)}
      </td>
      <td>
        <span className={classes['label']}>Nguồn</span>
        {source}
      </td>
      <td>
        <span className={classes['label']}>Người đọc</span>
        {loadedBy === null || loadedOn === null ? 'không có' : `${loadedBy}, ${formatDate(loadedOn)}`}
      </td>
      <td>
        <Chip tone={synthetic ? 'wait' : 'good'} icon={synthetic ? 'warning' : 'done'}>
          {synthetic ? 'giả lập' : 'chính thức'}
        </Chip>
      </td>
    </tr>
  );
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** The sheet to fill in, with the mark by which Excel knows UTF-8. */
function templateOf(tables: readonly ScoreTableFacts[]): string {
  const lines = scoreTemplate(tables).map((cells) => cells.map(quoted).join(','));
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${lines.join('\r\n')}\r\n`)}`;
}
