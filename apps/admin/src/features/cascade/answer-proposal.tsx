import { Alert, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { formatDateTime } from '../../lib/format.ts';
import { notify } from '../../lib/notify.ts';
import { refusalSentence } from '../../lib/refusal.labels.ts';
import { requestErrorSentence } from '../../lib/request-error.ts';
import { commitmentSentence } from '../target/commitment.labels.ts';
import type { AnswerFacts, InheritedFacts } from './answer.documents.ts';
import { AcceptProposal } from './answer.mutations.ts';
import classes from './work-table.module.css';

interface AnswerProposalProps {
  readonly planId: string;
  readonly target: InheritedFacts['target'];
  readonly answer: AnswerFacts;
  /** The row is asked for again: somebody was first. */
  readonly refresh: () => void;
}

/** The publisher would consent to another figure: what it is, who says so and why; the unit takes it, or answers again. */
export function AnswerProposal({ planId, target, answer, refresh }: AnswerProposalProps) {
  const [{ fetching }, acceptProposal] = useMutation(AcceptProposal);
  const [told, setTold] = useState<string | null>(null);
  const { consent } = answer;
  if (!consent?.proposal) return null;
  const sentence = commitmentSentence(consent.proposal, target.indicator);

  const accept = async () => {
    setTold(null);
    const input = { planId, targetId: answer.id, expectedVersion: consent.version };
    const { data, error } = await acceptProposal({ input });
    const result = data?.acceptProposal;
    switch (result?.__typename) {
      case 'AcceptProposalSuccess':
        return notify({ color: 'green', message: `Đã nhận mức ${sentence}. Mức này được đồng ý ngay.` });
      case 'ConsentConflict':
        refresh();
        return setTold('Cấp trên vừa thay đổi ý kiến nên chưa nhận. Xem lại ý kiến đang hiện rồi quyết định.');
      case 'Refused':
        return setTold(result.refusals.map(refusalSentence).join(' '));
      default:
        return setTold(requestErrorSentence(error));
    }
  };
  return (
    <tr className={classes['details']}>
      <td colSpan={8}>
        <Alert color="blue" title={`${consent.publisher.name} đề nghị mức khác: ${sentence}`}>
          <Text size="sm">
            {consent.decidedBy?.name}
            {consent.decidedAt && `, ${formatDateTime(consent.decidedAt)}`}
            {consent.note && `: ${consent.note}`}
          </Text>
          <Text size="sm">
            Đơn vị đã xin: {commitmentSentence(answer.commitment, target.indicator)}. Mức được giao vẫn ràng buộc cho
            đến khi nhận mức này, hoặc trả lời lại ở dòng trên và được đồng ý.
          </Text>
          {consent.viewerCanAccept ? (
            <Group mt="xs">
              <Button size="compact-sm" loading={fetching} onClick={accept}>
                Nhận mức này
              </Button>
            </Group>
          ) : (
            <Text size="sm">Người soạn của cơ quan sẽ nhận mức này hoặc trả lời lại.</Text>
          )}
          {told && (
            <Text size="sm" c="red" role="alert">
              {told}
            </Text>
          )}
        </Alert>
      </td>
    </tr>
  );
}
