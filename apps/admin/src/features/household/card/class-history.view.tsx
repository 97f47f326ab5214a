import { formatDate } from '../../../lib/format.ts';
import { Empty } from '../../../ui/empty.tsx';
import { TableScroll } from '../../../ui/table-scroll.tsx';
import tables from '../../cascade/work-table.module.css';
import { ClassChip } from '../class-chip.tsx';
import type { HouseholdFile } from '../household.documents.ts';
import { CLASSES, LABELS } from '../household.labels.ts';
import classes from './card.module.css';

type Entry = HouseholdFile['classHistory'][number];

/** Each decision's class, with the standard it was judged by; labels stand beside the class. */
export function ClassHistory({ history }: { readonly history: readonly Entry[] }) {
  if (history.length === 0) {
    return <Empty what="Chưa có quyết định nào về hộ này.">Xếp loại có sau khi một đợt rà soát được quyết định.</Empty>;
  }
  return (
    <TableScroll flat label="Xếp loại qua các đợt rà soát">
      <table className={tables['table']}>
        <thead>
          <tr>
            <th scope="col">Đợt rà soát</th>
            <th scope="col">Xếp loại</th>
            <th scope="col">Đặc điểm khác</th>
            <th scope="col">Quyết định</th>
            <th scope="col">Chuẩn</th>
            <th scope="col">Áp dụng năm</th>
          </tr>
        </thead>
        <tbody>
          {history.map((entry) => (
            <Row key={`${entry.decidedOn}${entry.year}${entry.month}`} entry={entry} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function Row({ entry }: { readonly entry: Entry }) {
  const { class: decided, classBefore, labels, year, month } = entry;
  return (
    <tr>
      <th scope="row">
        {month === null ? `Định kỳ ${year}` : `Thường xuyên ${String(month).padStart(2, '0')}/${year}`}
      </th>
      <td>
        <ClassChip value={decided} />
        {classBefore !== null && classBefore !== decided && (
          <div className={tables['dim']}>trước đó: {CLASSES[classBefore].label.toLowerCase()}</div>
        )}
      </td>
      <td>
        <span className={tables['label']}>Đặc điểm khác</span>
        {labels === null ? (
          <span className={classes['withheld']}>được che: dữ liệu nhạy cảm, chỉ cán bộ phụ trách được xem</span>
        ) : (
          labels.map((label) => LABELS[label]).join(', ') || 'không có'
        )}
      </td>
      <td>
        <span className={tables['label']}>Quyết định</span>
        {entry.decisionNumber && `${entry.decisionNumber}, `}
        {formatDate(entry.decidedOn)}
        {entry.unit && <div className={tables['dim']}>{entry.unit.fullName}</div>}
      </td>
      <td>
        <span className={tables['label']}>Chuẩn</span>
        {entry.standardCode}
      </td>
      <td>
        <span className={tables['label']}>Áp dụng năm</span>
        {entry.policyYear}
      </td>
    </tr>
  );
}
