import type { HouseholdClass } from '@bacthang/domain';
import { VisuallyHidden } from '@mantine/core';
import { formatInteger } from '../../lib/format.ts';
import type { UpperSnake } from '../../lib/wire.ts';
import table from '../cascade/work-table.module.css';
import { ClassChip } from './marks.tsx';

interface ClassTableProps {
  readonly classes: readonly {
    readonly class: UpperSnake<HouseholdClass>;
    readonly households: number;
    readonly persons: number;
  }[];
}

/** Households and people by class. */
export function ClassTable({ classes }: ClassTableProps) {
  return (
    <table className={table['table']}>
      <caption>
        <VisuallyHidden>Số hộ và số người theo kết quả rà soát</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">Kết quả</th>
          <th scope="col" className={table['number']}>
            Số hộ
          </th>
          <th scope="col" className={table['number']}>
            Số người
          </th>
        </tr>
      </thead>
      <tbody>
        {classes.map((count) => (
          <tr key={count.class}>
            <th scope="row">
              <ClassChip of={count.class} />
            </th>
            <td className={table['number']}>
              <span className={table['label']}>Số hộ</span>
              {formatInteger(count.households)}
            </td>
            <td className={table['number']}>
              <span className={table['label']}>Số người</span>
              {formatInteger(count.persons)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
