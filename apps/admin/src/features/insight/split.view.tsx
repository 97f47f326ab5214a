import { Text } from '@mantine/core';
import { formatInteger, formatSigned } from '../../lib/format.ts';
import { TableScroll } from '../../ui/table-scroll.tsx';
import type { Split } from './change.documents.ts';
import { HouseholdsBehind } from './households-behind.tsx';
import { PART_WORDS } from './insight.labels.ts';
import classes from './insight.module.css';

interface SplitViewProps {
  readonly split: Split;
  readonly from: number;
  readonly to: number;
  readonly what: string;
}

/** The change as a sum: the figure before, its four parts, the figure after. */
export function SplitView({ split: { before, after, notRerun, parts }, from, to, what }: SplitViewProps) {
  return (
    <div>
      <TableScroll flat label={`Số ${what} thay đổi vì đâu`}>
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">Phần</th>
              <th scope="col" className={classes['number']}>
                Số hộ
              </th>
              <th scope="col">Các hộ</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">
                Số {what} năm {from}
              </th>
              <td className={classes['number']}>{formatInteger(before)}</td>
              <td />
            </tr>
            {parts.map(({ part, listed, changed, households }) => (
              <tr key={part}>
                <th scope="row">
                  {PART_WORDS[part].name}
                  <Text size="xs">{PART_WORDS[part].meaning}</Text>
                </th>
                <td className={classes['number']}>{formatSigned(listed)}</td>
                <td>
                  <HouseholdsBehind households={households.map(({ household }) => household)} count={changed} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">
                Số {what} năm {to}
              </th>
              <td className={classes['number']}>{formatInteger(after)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </TableScroll>
      <Text size="xs" mt={4}>
        Bốn phần cộng lại đúng bằng mức thay đổi. Thứ tự tách là hồ sơ, chuẩn, địa giới, đời sống; tách theo thứ tự khác
        sẽ chia khác.
        {notRerun > 0 &&
          ` ${formatInteger(notRerun)} hộ thiếu câu trả lời cho chuẩn mới, hoặc bạn không được xem câu trả lời; các hộ này giữ nguyên loại cũ.`}
      </Text>
    </div>
  );
}
