import { Alert, Button, Group } from '@mantine/core';
import { TableScroll } from '../../../ui/table-scroll.tsx';
import classes from '../../cascade/work-table.module.css';

interface TwoVersionsProps {
  readonly title: string;
  readonly mine: string;
  readonly theirs: string;
  /** What can still be done about it. */
  readonly choices: readonly { readonly label: string; readonly onChoose: () => void }[];
}

/** Somebody was first: what was meant here, and what stands now, side by side. */
export function TwoVersions({ title, mine, theirs, choices }: TwoVersionsProps) {
  return (
    <Alert color="yellow" title={title} role="alert">
      <TableScroll flat label="Hai bản khác nhau ở đâu">
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">Hiện hành</th>
              <th scope="col">Tôi định ghi</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>
                <span className={classes['label']}>Hiện hành</span>
                {theirs}
              </td>
              <td>
                <span className={classes['label']}>Tôi định ghi</span>
                {mine}
              </td>
            </tr>
          </tbody>
        </table>
      </TableScroll>
      <Group mt="sm">
        {choices.map(({ label, onChoose }, index) => (
          <Button
            key={label}
            size="compact-sm"
            {...(index === 0 ? { variant: 'default' } : {})}
            onClick={({ currentTarget: { form } }) => {
              onChoose();
              // This goes with what it says; what is done next is said again by the button below.
              form?.querySelector<HTMLElement>('[type=submit]')?.focus();
            }}
          >
            {label}
          </Button>
        ))}
      </Group>
    </Alert>
  );
}
