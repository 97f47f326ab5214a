import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { formatDateTime } from '../../lib/format.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { commitmentFactsOf } from '../target/commitment.draft.ts';
import { type CommitmentFacts, commitmentSentence } from '../target/commitment.labels.ts';
import type { AnswerFacts, InheritedFacts } from './answer.documents.ts';
import { type AnswerDraft, needsCommitment } from './answer.draft.ts';
import { type Decision, decisionLabel } from './cascade.labels.ts';

interface AnswerConflictProps {
  readonly inherited: InheritedFacts;
  readonly mine: AnswerDraft;
  /** What stands now; null where the other person took the answer back. */
  readonly current: AnswerFacts | null;
  readonly onKeepTheirs: () => void;
  readonly onKeepMine: () => void;
}

/** Two people answered the same target: both answers side by side, and the person chooses. */
export default function AnswerConflict({ inherited, mine, current, onKeepTheirs, onKeepMine }: AnswerConflictProps) {
  const { target } = inherited;
  const sentence = (decision: Decision | null, commitment: CommitmentFacts) =>
    decision === 'TIGHTEN' || decision === 'RELAX' ? commitmentSentence(commitment, target.indicator) : null;
  return (
    <Dialog title="Người khác đã trả lời chỉ tiêu này trước" size="lg" onClose={onKeepTheirs}>
      <Stack gap="sm">
        <Text size="sm">{target.statement}</Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Version
            title="Bản đang có"
            about={
              current
                ? `${current.updatedBy?.name ?? 'Không rõ ai'}${current.updatedAt ? `, ${formatDateTime(current.updatedAt)}` : ''}`
                : ''
            }
            label={current && decisionLabel(current.decision, target.distribution)}
            sentence={current && sentence(current.decision, current.commitment)}
            reason={current?.reason ?? null}
          />
          <Version
            title="Bản của tôi"
            about="chưa lưu"
            label={mine.decision && decisionLabel(mine.decision, target.distribution)}
            sentence={
              needsCommitment(mine.decision) ? sentence(mine.decision, commitmentFactsOf(mine.commitment)) : null
            }
            reason={mine.reason || null}
          />
        </SimpleGrid>
        <Group justify="flex-end">
          <Button variant="default" onClick={onKeepTheirs}>
            Giữ bản đang có
          </Button>
          <Button onClick={onKeepMine}>Lưu bản của tôi thay vào</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

interface VersionProps {
  readonly title: string;
  readonly about: string;
  readonly label: string | null;
  readonly sentence: string | null;
  readonly reason: string | null;
}

function Version({ title, about, label, sentence, reason }: VersionProps) {
  return (
    <Stack component="section" gap={2}>
      <Text fw={600}>{title}</Text>
      <Text size="xs" c="dimmed">
        {about}
      </Text>
      <Text size="sm">
        {label ?? 'Chưa trả lời'}
        {sentence && `: ${sentence}`}
      </Text>
      {reason && <Text size="sm">Lý do: {reason}</Text>}
    </Stack>
  );
}
