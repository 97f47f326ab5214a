import { Button, Group, Progress, Text } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { today } from '../../../lib/format.ts';
import { CaseQuery } from '../case.documents.ts';
import { PeopleQuery, StandardOfRoundQuery } from './score.documents.ts';

interface CarryProps {
  readonly unitKey: string;
  readonly cases: readonly { readonly id: string; readonly householdId: string }[];
}

/** Fetches what scoring these households takes, while there is a connection. It stays in this page alone, never on the device. */
export function Carry({ unitKey, cases }: CarryProps) {
  const client = useClient();
  const [fetched, setFetched] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const carry = async () => {
    setFailed(false);
    setFetched(0);
    const answers = [await client.query(StandardOfRoundQuery, { unitKey, on: today() }).toPromise()];
    await import('./score.page.tsx');
    for (const { id, householdId } of cases) {
      answers.push(await client.query(CaseQuery, { id }).toPromise());
      answers.push(await client.query(PeopleQuery, { householdId }).toPromise());
      setFetched((before) => (before ?? 0) + 1);
    }
    setFailed(answers.some(({ error }) => error !== undefined));
  };
  const ready = fetched === cases.length;
  return (
    <Group gap="xs" data-no-print>
      <Button variant="default" size="compact-md" loading={fetched !== null && !ready} onClick={carry}>
        Tải sẵn {cases.length} hộ để chấm ngoại tuyến
      </Button>
      {fetched !== null && !ready && (
        <Progress w="8rem" value={(100 * fetched) / cases.length} aria-label={`Đã tải ${fetched}/${cases.length} hộ`} />
      )}
      <Text size="sm" role="status">
        {failed
          ? 'Có hộ chưa tải được; thử lại khi đường truyền tốt hơn.'
          : ready
            ? 'Đã tải xong. Giữ trang này mở: đóng trang hoặc tải lại khi mất kết nối thì không mở lại được.'
            : ''}
      </Text>
    </Group>
  );
}
