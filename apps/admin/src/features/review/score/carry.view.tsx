import { Button, Group, Progress, Text } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { today } from '../../../lib/format.ts';
import { CaseQuery } from '../case.documents.ts';
import { PeopleQuery, StandardOfRoundQuery, standardOfRound } from './score.documents.ts';

interface CarryProps {
  readonly round: Parameters<typeof standardOfRound>[0];
  readonly cases: readonly { readonly id: string; readonly householdId: string }[];
}

const SAID = {
  idle: '',
  fetching: '',
  ready: 'Đã tải xong. Giữ trang này mở: đóng trang hoặc tải lại khi mất kết nối thì không mở lại được.',
  failed: 'Có hộ chưa tải được; thử lại khi đường truyền tốt hơn.',
};

/** Fetches what scoring these households takes, while there is a connection. It stays in this page alone, never on the device. */
export function Carry({ round, cases }: CarryProps) {
  const client = useClient();
  const [fetched, setFetched] = useState(0);
  const [state, setState] = useState<'idle' | 'fetching' | 'ready' | 'failed'>('idle');
  const carry = async () => {
    setState('fetching');
    setFetched(0);
    const problems = [(await client.query(StandardOfRoundQuery, standardOfRound(round, today())).toPromise()).error];
    await import('./score.page.tsx');
    for (const { id, householdId } of cases) {
      problems.push((await client.query(CaseQuery, { id }).toPromise()).error);
      problems.push((await client.query(PeopleQuery, { householdId }).toPromise()).error);
      setFetched((before) => before + 1);
    }
    setState(problems.some((problem) => problem !== undefined) ? 'failed' : 'ready');
  };
  return (
    <Group gap="xs" data-no-print>
      <Button variant="default" size="compact-md" loading={state === 'fetching'} onClick={carry}>
        Tải sẵn {cases.length} hộ để chấm ngoại tuyến
      </Button>
      {state === 'fetching' && (
        <Progress w="8rem" value={(100 * fetched) / cases.length} aria-label={`Đã tải ${fetched}/${cases.length} hộ`} />
      )}
      <Text size="sm" role="status">
        {SAID[state]}
      </Text>
    </Group>
  );
}
