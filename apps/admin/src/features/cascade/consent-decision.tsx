import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { notify } from '../../lib/notify.ts';
import { type RefusalFacts, refusalsByField } from '../../lib/refusal.labels.ts';
import { requestErrorSentence } from '../../lib/request-error.ts';
import { Refusals } from '../../ui/refusals.tsx';
import { useFirstError } from '../../ui/use-first-error.ts';
import { type ConsentFacts, DecideConsent } from './consent.documents.ts';

interface ConsentDecisionProps {
  readonly consent: ConsentFacts;
  readonly onDecided: (consent: ConsentFacts) => void;
}

type Decision = 'GRANT' | 'REFUSE';

const CONSEQUENCES: Readonly<Record<Decision, (who: string) => string>> = {
  GRANT: (who) => `${who} được thực hiện mức đã đề nghị thay cho mức được giao.`,
  REFUSE: (who) => `${who} phải trả lời lại; đến lúc đó mức được giao vẫn ràng buộc.`,
};

/** The publisher's word. First says what it will do; the second press does it. */
export function ConsentDecision({ consent, onDecided }: ConsentDecisionProps) {
  const [note, setNote] = useState('');
  const [chosen, setChosen] = useState<Decision | null>(null);
  const [refusals, setRefusals] = useState<readonly RefusalFacts[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [{ fetching }, decideConsent] = useMutation(DecideConsent);
  const { place, toFirstError } = useFirstError<HTMLDivElement>();
  if (!consent.viewerCanDecide) {
    return <Text size="sm">Chờ người có quyền ban hành của cơ quan bạn quyết định.</Text>;
  }

  const decide = async (decision: Decision) => {
    const input = {
      targetId: consent.target.id,
      expectedVersion: consent.version,
      decision,
      note: note.trim() || null,
    };
    const { data, error } = await decideConsent({ input });
    if (error || !data) return setFailure(requestErrorSentence(error));
    const result = data.decideConsent;
    if (result.__typename === 'Refused') {
      setRefusals(result.refusals);
      return toFirstError();
    }
    if (result.__typename === 'DecideConsentSuccess') return onDecided(result.consent);
    onDecided(result.current);
    const message =
      result.current.state === 'PENDING'
        ? 'Đơn vị vừa sửa đề nghị. Xem lại rồi quyết định.'
        : 'Người khác đã quyết định trước; quyết định đó đang hiện trong trang.';
    await notify({ color: 'yellow', message });
  };

  return (
    <Stack ref={place} gap="xs">
      <Textarea
        label="Ý kiến gửi đơn vị (có thể để trống)"
        autosize
        value={note}
        error={refusalsByField(refusals)['note']}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {chosen === null ? (
        <Group>
          <Button onClick={() => setChosen('GRANT')}>Đồng ý…</Button>
          <Button variant="default" onClick={() => setChosen('REFUSE')}>
            Không đồng ý…
          </Button>
        </Group>
      ) : (
        <Group>
          <Text size="sm" role="status">
            {CONSEQUENCES[chosen](consent.requester.name)}
          </Text>
          <Button loading={fetching} color={chosen === 'REFUSE' ? 'red' : 'terrace'} onClick={() => decide(chosen)}>
            {chosen === 'GRANT' ? 'Đồng ý' : 'Không đồng ý'}
          </Button>
          <Button variant="default" onClick={() => setChosen(null)}>
            Thôi
          </Button>
        </Group>
      )}
      <Refusals title="Chưa ghi được quyết định" refusals={refusals} />
      {failure && (
        <Alert color="red" title="Chưa ghi được quyết định" role="alert">
          {failure}
        </Alert>
      )}
    </Stack>
  );
}
