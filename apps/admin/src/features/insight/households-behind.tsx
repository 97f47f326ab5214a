import { Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { formatInteger } from '../../lib/format.ts';
import { LinkText } from '../../ui/link-button.tsx';
import classes from './insight.module.css';

interface HouseholdsBehindProps {
  readonly households: readonly {
    readonly householdId: string;
    readonly code: string | null;
    /** What is to be said of this one. */
    readonly note?: string;
  }[];
  /** How many there are where not all are listed. */
  readonly count?: number;
}

/** The households behind a figure, by their codes in the register, each leading to its card; closed until asked for. */
export function HouseholdsBehind({ households, count = households.length }: HouseholdsBehindProps) {
  const { unitKey = '' } = useParams({ strict: false });
  if (count === 0) return null;
  return (
    <details>
      <summary>{formatInteger(count)} hộ phía sau</summary>
      <ul className={classes['codes']}>
        {households.map(({ householdId, code, note }) => (
          <li key={householdId}>
            {code === null ? (
              'hộ đã chuyển đi'
            ) : (
              <LinkText to="/don-vi/$unitKey/ho-ngheo/$householdId" params={{ unitKey, householdId }}>
                {code}
              </LinkText>
            )}
            {note && `: ${note}`}
          </li>
        ))}
      </ul>
      {count > households.length && (
        <Text size="xs">Chỉ liệt kê {formatInteger(households.length)} hộ đầu; mở đơn vị nhỏ hơn để xem đủ.</Text>
      )}
    </details>
  );
}
