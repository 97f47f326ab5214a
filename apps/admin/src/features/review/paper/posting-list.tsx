import type { PostingLine } from '@bacthang/domain/household';
import { CLASS_LOOKS, movementLabel } from '../review.labels.ts';
import classes from '../review.module.css';

/** The list for the wall: name, class and what changed, and nothing else of anybody. */
export function PostingTable({ lines }: { readonly lines: readonly PostingLine[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">STT</th>
          <th scope="col">Họ và tên chủ hộ</th>
          <th scope="col">Thôn</th>
          <th scope="col">Kết quả</th>
          <th scope="col">Ghi chú</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <tr key={`${line.headName} ${index}`}>
            <td>{index + 1}</td>
            <td className={classes['personName']}>{line.headName}</td>
            <td className={classes['shortName']}>{line.villageName}</td>
            <td>{CLASS_LOOKS[line.class].label}</td>
            <td>{movementLabel(line.classBefore, line.class)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
