import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { useActing } from '../../../app/shell/acting.tsx';
import { Page } from '../../../ui/page.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { TableScroll } from '../../../ui/table-scroll.tsx';
import { AdministrationTabs } from '../../administration/administration-tabs.tsx';
import table from '../../cascade/work-table.module.css';
import { mayAddKinds } from '../support.access.ts';
import { IndicatorNamesQuery, type KindFacts, KindsQuery } from '../support.documents.ts';
import { CAUSES, supportKindLabel } from '../support.labels.ts';

const KindDialog = lazy(() => import('./kind.dialog.tsx'));

/** Loại hỗ trợ: those that every installation has, and those that its administrators have added. */
export function SupportKindsPage() {
  const { viewer } = useActing();
  const [adds, setAdds] = useState(false);
  const [state, ask] = useQuery({ query: KindsQuery });
  return (
    <Page
      title="Loại hỗ trợ"
      above={<AdministrationTabs />}
      below="Loại gắn với một chỉ số thì số liệu của chỉ số đó được đếm từ nhu cầu và hỗ trợ ghi trong sổ hộ."
      actions={mayAddKinds(viewer) && <Button onClick={() => setAdds(true)}>Thêm loại hỗ trợ…</Button>}
    >
      <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ supportKinds }) => <Kinds kinds={supportKinds} />}
      </QueryView>
      <Suspense>{adds && <KindDialog onClose={() => setAdds(false)} />}</Suspense>
    </Page>
  );
}

function Kinds({ kinds }: { readonly kinds: readonly KindFacts[] }) {
  const [{ data }] = useQuery({ query: IndicatorNamesQuery });
  const names = new Map(data?.indicators.map(({ code, name }) => [code, name]));
  return (
    <TableScroll flat label="Các loại hỗ trợ">
      <table className={table['table']}>
        <thead>
          <tr>
            <th scope="col">Loại hỗ trợ</th>
            <th scope="col">Tính theo</th>
            <th scope="col">Cấp lại</th>
            <th scope="col">Hợp với nguyên nhân</th>
            <th scope="col">Chỉ số</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind.code}>
              <th scope="row">
                {supportKindLabel(kind)}
                {kind.name !== null && <div className={table['dim']}>thêm tại đây, mã {kind.code}</div>}
              </th>
              <td>
                <span className={table['label']}>Tính theo</span>
                {kind.ofPerson ? 'người' : 'hộ'}
              </td>
              <td>
                <span className={table['label']}>Cấp lại</span>
                {kind.renewed ? 'hằng năm' : 'một lần'}
              </td>
              <td>
                <span className={table['label']}>Hợp với nguyên nhân</span>
                {kind.causes.map((cause) => CAUSES[cause]).join(', ') || 'không gắn nguyên nhân'}
              </td>
              <td>
                <span className={table['label']}>Chỉ số</span>
                {kind.indicatorCode === null ? 'không' : (names.get(kind.indicatorCode) ?? kind.indicatorCode)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
