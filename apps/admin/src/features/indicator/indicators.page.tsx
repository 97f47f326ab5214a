import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { useActing } from '../../app/shell/acting.tsx';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { TableScroll } from '../../ui/table-scroll.tsx';
import { AdministrationTabs } from '../administration/administration-tabs.tsx';
import table from '../cascade/work-table.module.css';
import { mayAddIndicators } from './indicator.access.ts';
import { type CatalogueEntry, CatalogueQuery } from './indicator.documents.ts';
import { DIRECTIONS, ROLL_UPS, VALUE_TYPES } from './indicator.labels.ts';

const IndicatorDialog = lazy(() => import('./indicator.dialog.tsx'));

/** Danh mục chỉ số: what targets are set on and figures entered of, with how each is counted. */
export function IndicatorsPage() {
  const { viewer } = useActing();
  const [adds, setAdds] = useState(false);
  const [state, ask] = useQuery({ query: CatalogueQuery });
  return (
    <Page
      title="Danh mục chỉ số"
      above={<AdministrationTabs />}
      below="Chỉ tiêu của mọi kế hoạch đặt trên các chỉ số này, nên số liệu các cấp so và cộng được với nhau."
      actions={mayAddIndicators(viewer) && <Button onClick={() => setAdds(true)}>Thêm chỉ số…</Button>}
    >
      <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ indicators }) => <Catalogue indicators={indicators} />}
      </QueryView>
      <Suspense>{adds && <IndicatorDialog onClose={() => setAdds(false)} />}</Suspense>
    </Page>
  );
}

function Catalogue({ indicators }: { readonly indicators: readonly CatalogueEntry[] }) {
  return (
    <TableScroll flat label="Các chỉ số">
      <table className={table['table']}>
        <thead>
          <tr>
            <th scope="col">Chỉ số</th>
            <th scope="col">Đo bằng</th>
            <th scope="col">Chiều tốt</th>
            <th scope="col">Tổng hợp lên cấp trên</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map(({ id, code, name, valueType, unit, direction, rollUp, numerator, denominator, source }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                <div className={table['dim']}>
                  mã {code}
                  {source && `, nguồn: ${source}`}
                </div>
              </th>
              <td>
                <span className={table['label']}>Đo bằng</span>
                {VALUE_TYPES[valueType]}
                {unit !== '' && unit !== '%' && ` (${unit})`}
                {denominator && (
                  <div className={table['dim']}>
                    {numerator} / {denominator}
                  </div>
                )}
              </td>
              <td>
                <span className={table['label']}>Chiều tốt</span>
                {DIRECTIONS[direction]}
              </td>
              <td>
                <span className={table['label']}>Tổng hợp lên cấp trên</span>
                {ROLL_UPS[rollUp]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
