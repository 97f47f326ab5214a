import { useQuery } from 'urql';
import { formatDateTime } from '../../../lib/format.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import { TableScroll } from '../../../ui/table-scroll.tsx';
import classes from '../../cascade/work-table.module.css';
import { FileReadsQuery } from '../household.documents.ts';
import { PURPOSES } from '../purpose.labels.ts';

/** Who has opened this file; to others than its administrators, their own openings. */
export function Readings({ householdId }: { readonly householdId: string }) {
  const [state, ask] = useQuery({
    query: FileReadsQuery,
    variables: { id: householdId },
    requestPolicy: 'cache-and-network',
  });
  return (
    <section data-no-print>
      <h2>Ai đã mở hồ sơ này</h2>
      <p className={classes['dim']}>
        Người quản trị của xã và cấp trên thấy mọi lần mở; người khác chỉ thấy các lần của chính mình.
      </p>
      <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ fileReads }) => (
          <TableScroll label="Các lần mở hồ sơ">
            <table className={classes['table']}>
              <thead>
                <tr>
                  <th scope="col">Lúc</th>
                  <th scope="col">Người mở</th>
                  <th scope="col">Mục đích</th>
                  <th scope="col">Dữ liệu nhạy cảm</th>
                </tr>
              </thead>
              <tbody>
                {fileReads.map(({ at, user, purpose, note, sensitive }, index) => (
                  <tr key={index}>
                    <th scope="row">{formatDateTime(at)}</th>
                    <td>
                      <span className={classes['label']}>Người mở</span>
                      {user?.name ?? 'người của cơ quan khác'}
                    </td>
                    <td>
                      <span className={classes['label']}>Mục đích</span>
                      {PURPOSES[purpose]}
                      {note && `: ${note}`}
                    </td>
                    <td>
                      <span className={classes['label']}>Dữ liệu nhạy cảm</span>
                      {sensitive ? 'được xem' : 'không được xem'}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
        )}
      </QueryView>
    </section>
  );
}
