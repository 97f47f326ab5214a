import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { notify } from '../../lib/notify.ts';
import { type RefusalFacts, refusalsByField } from '../../lib/refusal.labels.ts';
import { requestErrorSentence } from '../../lib/request-error.ts';
import { fromWire } from '../../lib/wire.ts';
import { Refusals } from '../../ui/refusals.tsx';
import { useFirstError } from '../../ui/use-first-error.ts';
import { domainCommitment, wireCommitment } from '../target/commitment.fragment.ts';
import { baselineYears, measureOf, NOTHING_KNOWN } from './baselines.ts';
import { type ConsentFacts, DecideConsent } from './consent.documents.ts';
import { type Between, judgeProposal, proposalDraftOf } from './proposal.draft.ts';
import { ProposalField } from './proposal-field.tsx';
import { useBaselines } from './use-baselines.ts';

interface ConsentDecisionProps {
  readonly consent: ConsentFacts;
  readonly onDecided: (consent: ConsentFacts) => void;
}

type Decision = 'GRANT' | 'REFUSE' | 'COUNTER';

const CONSEQUENCES: Readonly<Record<Decision, (who: string) => string>> = {
  GRANT: (who) => `${who} được thực hiện mức đã đề nghị thay cho mức được giao.`,
  REFUSE: (who) => `${who} phải trả lời lại; đến lúc đó mức được giao vẫn ràng buộc.`,
  COUNTER: (who) => `${who} nhận mức này hoặc trả lời lại; đến lúc đó mức được giao vẫn ràng buộc.`,
};

const WORDS: Readonly<Record<Decision, string>> = {
  GRANT: 'Đồng ý',
  REFUSE: 'Không đồng ý',
  COUNTER: 'Gửi đề nghị',
};

/** The publisher's word. First says what it will do; the second press does it. */
export function ConsentDecision({ consent, onDecided }: ConsentDecisionProps) {
  const { target, requester } = consent;
  const between = useBetween(consent);
  const [note, setNote] = useState('');
  const [chosen, setChosen] = useState<Decision | null>(null);
  const [proposal, setProposal] = useState(() => proposalDraftOf(target.commitment));
  const [refusals, setRefusals] = useState<readonly RefusalFacts[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [{ fetching }, decideConsent] = useMutation(DecideConsent);
  const { place, toFirstError } = useFirstError<HTMLDivElement>();
  if (!consent.viewerCanDecide) {
    return <Text size="sm">Chờ người có quyền ban hành của cơ quan bạn quyết định.</Text>;
  }
  const judged = between && judgeProposal(proposal, between);
  const ofProposal = refusals.filter(({ path }) => path[0] === 'proposal');

  const choose = (decision: Decision | null) => {
    setChosen(decision);
    setRefusals([]);
    setFailure(null);
  };
  const decide = async (decision: Decision) => {
    setRefusals([]);
    setFailure(null);
    const proposed = decision === 'COUNTER' ? (judged?.accepted ?? null) : null;
    const input = {
      targetId: target.id,
      expectedVersion: consent.version,
      decision,
      proposal: proposed && wireCommitment(proposed),
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
    choose(null);
    onDecided(result.current);
    const message =
      result.current.state === 'PENDING'
        ? 'Đơn vị vừa sửa đề nghị. Xem lại rồi quyết định.'
        : 'Người khác đã quyết định trước; quyết định đó đang hiện trong trang.';
    await notify({ color: 'yellow', message });
  };

  return (
    <Stack ref={place} gap="xs">
      {chosen === 'COUNTER' && between && judged && (
        <ProposalField
          between={between}
          draft={proposal}
          judged={judged}
          refused={ofProposal}
          onChange={(draft) => {
            setRefusals([]);
            setProposal(draft);
          }}
        />
      )}
      <Textarea
        label="Ý kiến gửi đơn vị (có thể để trống)"
        autosize
        value={note}
        error={refusalsByField(refusals)['note']}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {chosen === null ? (
        <Group>
          <Button onClick={() => choose('GRANT')}>Đồng ý…</Button>
          <Button variant="default" onClick={() => choose('REFUSE')}>
            Không đồng ý…
          </Button>
          {between && (
            <Button variant="default" onClick={() => choose('COUNTER')}>
              Đề nghị mức khác…
            </Button>
          )}
        </Group>
      ) : (
        <Group>
          <Text size="sm" role="status">
            {CONSEQUENCES[chosen](requester.name)}
          </Text>
          <Button
            loading={fetching}
            color={chosen === 'REFUSE' ? 'red' : 'terrace'}
            disabled={chosen === 'COUNTER' && judged?.accepted == null}
            onClick={() => decide(chosen)}
          >
            {WORDS[chosen]}
          </Button>
          <Button variant="default" onClick={() => choose(null)}>
            Thôi
          </Button>
        </Group>
      )}
      <Refusals title="Chưa ghi được quyết định" refusals={refusals.filter((each) => !ofProposal.includes(each))} />
      {failure && (
        <Alert color="red" title="Chưa ghi được quyết định" role="alert">
          {failure}
        </Alert>
      )}
    </Stack>
  );
}

/** What a proposal has to stand between, read with the unit's figures; null where the answer has no figure to vary. */
function useBetween({ target, requester }: ConsentFacts): Between | null {
  const { indicator, subgroup, commitment, parentTarget } = target;
  const years = [commitment, ...(parentTarget ? [parentTarget.commitment] : [])].map(domainCommitment);
  const first = Math.min(...years.map(({ periodFrom }) => periodFrom));
  const known = useBaselines(requester.unit.key, baselineYears(years, first - 1));
  if (commitment.value === null || !parentTarget) return null;
  const { binding } = known.get(measureOf(indicator.code, subgroup?.code ?? null)) ?? NOTHING_KNOWN;
  const distribution = fromWire(parentTarget.distribution);
  return { indicator, inherited: parentTarget.commitment, distribution, answer: commitment, figures: binding };
}
