import { formatInteger } from '../../../lib/format.ts';
import { TableScroll } from '../../../ui/table-scroll.tsx';
import table from '../../cascade/work-table.module.css';
import type { SupportNeeds } from '../support.documents.ts';
import { CAUSES } from '../support.labels.ts';

/** Phân loại hộ theo nhóm nguyên nhân: a household with several counts in each, so that columns add up to more. */
export function CauseGroups({ causes }: Pick<SupportNeeds, 'causes'>) {
  if (causes.length === 0) return null;
  return (
    <section>
      <h2>Theo nhóm nguyên nhân</h2>
      <p className={table['dim']}>
        Hộ đang trong danh sách nghèo, cận nghèo; hộ có nhiều nguyên nhân được đếm ở từng nhóm.
      </p>
      <TableScroll flat label="Hộ nghèo, hộ cận nghèo theo nguyên nhân">
        <table className={table['table']}>
          <thead>
            <tr>
              <th scope="col">Nguyên nhân</th>
              <th scope="col" className={table['number']}>
                Hộ nghèo
              </th>
              <th scope="col" className={table['number']}>
                Hộ cận nghèo
              </th>
              <th scope="col" className={table['number']}>
                Còn nhu cầu chưa được hỗ trợ
              </th>
            </tr>
          </thead>
          <tbody>
            {causes.map(({ cause, poor, nearPoor, waiting }) => (
              <tr key={cause ?? ''}>
                <th scope="row">{cause === null ? 'chưa ghi nguyên nhân' : CAUSES[cause]}</th>
                <td className={table['number']}>
                  <span className={table['label']}>Hộ nghèo</span>
                  {formatInteger(poor)}
                </td>
                <td className={table['number']}>
                  <span className={table['label']}>Hộ cận nghèo</span>
                  {formatInteger(nearPoor)}
                </td>
                <td className={table['number']}>
                  <span className={table['label']}>Còn chờ</span>
                  {formatInteger(waiting)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}
