import { Alert, Button, Group } from '@mantine/core';
import { TableScroll } from '../../../ui/table-scroll.tsx';
import classes from '../../cascade/work-table.module.css';
import type { Difference } from './household.difference.ts';

interface HouseholdConflictProps {
  readonly differences: readonly Difference[];
  readonly onTheirs: () => void;
  readonly onMine: () => void;
}

/** Somebody stored this household first: both versions stand here, where they differ, until one is chosen. */
export function HouseholdConflict({ differences, onTheirs, onMine }: HouseholdConflictProps) {
  return (
    <Alert color="yellow" title="Người khác vừa lưu hộ này. Bản của bạn chưa được lưu." role="alert">
      {differences.length === 0 ? (
        <p>Hai bản giống nhau.</p>
      ) : (
        <TableScroll flat label="Hai bản khác nhau ở đâu">
          <table className={classes['table']}>
            <thead>
              <tr>
                <th scope="col">Mục</th>
                <th scope="col">Bản hiện hành</th>
                <th scope="col">Bản của tôi</th>
              </tr>
            </thead>
            <tbody>
              {differences.map(({ what, theirs, mine }) => (
                <tr key={what}>
                  <th scope="row">{what}</th>
                  <td>
                    <span className={classes['label']}>Bản hiện hành</span>
                    {theirs ?? 'không có'}
                  </td>
                  <td>
                    <span className={classes['label']}>Bản của tôi</span>
                    {mine ?? 'không có'}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      <Group mt="sm">
        <Button size="compact-sm" variant="default" onClick={onTheirs}>
          Bỏ bản của tôi, lấy bản hiện hành
        </Button>
        <Button size="compact-sm" onClick={onMine}>
          Giữ bản của tôi để lưu lại
        </Button>
      </Group>
    </Alert>
  );
}
