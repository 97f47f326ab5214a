import { Alert, Button, Group, List } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { useActing } from '../../../app/shell/acting.tsx';
import { formatDateTime } from '../../../lib/format.ts';
import { notify } from '../../../lib/notify.ts';
import { LinkText } from '../../../ui/link-button.tsx';
import type { QueuedScoring } from './outbox.store.ts';
import { outboxState, refresh, sendAll, subscribe } from './outbox.ts';

/** What waits on this device, on every screen: that there is no connection, how many entries wait, and which need a word. */
export function Outbox() {
  const { viewer } = useActing();
  const { online } = useNetwork();
  const client = useClient();
  const { entries, sending } = useSyncExternalStore(subscribe, outboxState);
  const userId = viewer?.user.id;
  const send = useCallback(async () => {
    if (userId === undefined) return;
    const { stored, problems } = await sendAll(client, userId);
    if (stored > 0) await notify({ color: 'green', message: `Đã gửi ${stored} phiếu chấm điểm giữ trên máy.` });
    if (problems > 0) await notify({ color: 'red', message: `${problems} phiếu cần bạn xem lại trước khi lưu.` });
  }, [client, userId]);
  useEffect(() => {
    if (userId === undefined) return;
    void refresh(userId).then(() => (online ? send() : undefined));
  }, [userId, online, send]);

  const waiting = entries.filter(({ problem }) => problem === null);
  const problems = entries.filter(({ problem }) => problem !== null);
  if (online && entries.length === 0) return null;
  return (
    <Alert color={problems.length > 0 ? 'red' : online ? 'blue' : 'yellow'} mb="sm" role="status" data-no-print>
      <Group gap="xs">
        <strong>{online ? 'Có kết nối' : 'Đang mất kết nối'}</strong>
        <span>
          {waiting.length > 0
            ? `${waiting.length} phiếu giữ trên máy, ${online ? 'đang chờ gửi' : 'sẽ gửi khi có kết nối'}.`
            : online
              ? null
              : 'Phiếu chấm điểm nhập lúc này được giữ trên máy.'}
        </span>
        {online && waiting.length > 0 && (
          <Button size="compact-sm" variant="default" loading={sending} onClick={send}>
            Gửi ngay
          </Button>
        )}
      </Group>
      {problems.length > 0 && (
        <>
          {problems.length} phiếu chưa lưu được, cần bạn quyết định:
          <List size="sm">
            {problems.map((entry) => (
              <List.Item key={entry.caseId}>
                <Problem entry={entry} />
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Alert>
  );
}

function Problem({ entry }: { readonly entry: QueuedScoring }) {
  const { unitKey, roundId, caseId, householdCode, queuedAt, problem } = entry;
  return (
    <>
      <LinkText to="/don-vi/$unitKey/ra-soat/$roundId/ho/$caseId/cham-diem" params={{ unitKey, roundId, caseId }}>
        Hộ {householdCode ?? 'không còn mã'}
      </LinkText>
      , nhập {formatDateTime(queuedAt)}:{' '}
      {problem?.kind === 'conflict' ? 'người khác đã lưu phiếu của hộ này trước' : 'phiếu không được nhận'}
    </>
  );
}
