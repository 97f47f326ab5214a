import { Button, Group, Progress, Text } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { KEPT_DAYS } from '../../../app/kept/kept.rules.ts';
import { opensOffline } from '../../../app/version/version.ts';
import { formatInteger } from '../../../lib/format.ts';
import { CaseQuery } from '../case.documents.ts';
import { lawOfRound, PeopleQuery, ReviewLawQuery } from './score.documents.ts';

interface CarryProps {
  readonly round: Parameters<typeof lawOfRound>[0];
  readonly cases: readonly { readonly id: string; readonly householdId: string }[];
}

const AFRESH = { requestPolicy: 'network-only' } as const;

const SAID = {
  idle: '',
  fetching: '',
  ready: `Đã mang theo: mở được khi mất kết nối, kể cả sau khi tải lại trang. Giữ trên máy ${KEPT_DAYS} ngày hoặc đến khi đăng xuất.`,
  here: 'Đã mang theo trong trang này. Trình duyệt không cho giữ trang trên máy (địa chỉ không phải HTTPS): đóng hoặc tải lại khi mất kết nối thì không mở lại được.',
  failed: 'Có hộ chưa tải được; thử lại khi đường truyền tốt hơn.',
};

/**
 * Takes a village along: fetches what scoring its households takes, while there is a connection, to be kept on the device.
 * Only where somebody asks for it, since each household's file is read, which is written down.
 */
export function Carry({ round, cases }: CarryProps) {
  const client = useClient();
  const [fetched, setFetched] = useState(0);
  const [state, setState] = useState<keyof typeof SAID>('idle');
  const carry = async () => {
    setState('fetching');
    setFetched(0);
    const problems = [(await client.query(ReviewLawQuery, lawOfRound(round), AFRESH).toPromise()).error];
    await import('./score.page.tsx');
    for (const { id, householdId } of cases) {
      problems.push((await client.query(CaseQuery, { id }, AFRESH).toPromise()).error);
      problems.push((await client.query(PeopleQuery, { householdId }, AFRESH).toPromise()).error);
      setFetched((before) => before + 1);
    }
    const failed = problems.some((problem) => problem !== undefined);
    setState(failed ? 'failed' : (await opensOffline()) ? 'ready' : 'here');
  };
  return (
    <Group gap="xs" data-no-print>
      <Button variant="default" size="compact-md" loading={state === 'fetching'} onClick={carry}>
        Mang theo thôn này ({formatInteger(cases.length)} hộ)
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
