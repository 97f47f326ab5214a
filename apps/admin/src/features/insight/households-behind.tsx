import { Text } from '@mantine/core';
import { formatInteger } from '../../lib/format.ts';
import classes from './insight.module.css';

interface HouseholdsBehindProps {
  readonly households: readonly { readonly householdId: string; readonly code: string | null }[];
  /** How many there are where not all are listed. */
  readonly count?: number;
}

/** The households behind a figure, by their codes in the register; closed until asked for. */
export function HouseholdsBehind({ households, count = households.length }: HouseholdsBehindProps) {
  if (count === 0) return null;
  return (
    <details>
      <summary>{formatInteger(count)} hộ phía sau</summary>
      <ul className={classes['codes']}>
        {households.map(({ householdId, code }) => (
          <li key={householdId}>{code ?? 'hộ đã chuyển đi'}</li>
        ))}
      </ul>
      {count > households.length && (
        <Text size="xs">Chỉ liệt kê {formatInteger(households.length)} hộ đầu; mở đơn vị nhỏ hơn để xem đủ.</Text>
      )}
    </details>
  );
}
