import { Text } from '@mantine/core';
import { useId } from 'react';
import type { RefusalFacts } from '../../lib/refusal.labels.ts';
import type { CommitmentDraft } from '../target/commitment.draft.ts';
import { commitmentFactsOf } from '../target/commitment.draft.ts';
import { amountUnit, commitmentSentence, comparatorLabel } from '../target/commitment.labels.ts';
import { DecimalInput } from '../target/decimal-input.tsx';
import { allowedSentence, type Between, type JudgedProposal, proposalSentence } from './proposal.draft.ts';

interface ProposalFieldProps {
  readonly between: Between;
  readonly draft: CommitmentDraft;
  readonly judged: JudgedProposal;
  /** What the server refused, of the figure that was sent. */
  readonly refused: readonly RefusalFacts[];
  readonly onChange: (draft: CommitmentDraft) => void;
}

/** The figure that the publisher would consent to; what it comes to, and what is allowed, while it is typed. */
export function ProposalField({ between, draft, judged, refused, onChange }: ProposalFieldProps) {
  const { indicator } = between;
  const allowed = useId();
  const wrong = [...judged.refusals, ...refused].map(proposalSentence);
  const word = draft.comparator === null || draft.comparator === 'EQ' ? '' : ` (${comparatorLabel(draft.comparator)})`;
  return (
    <div>
      <DecimalInput
        label={`Mức đề nghị${word}`}
        w="14rem"
        aria-describedby={allowed}
        value={draft.value}
        unit={amountUnit(draft.kind, indicator)}
        error={wrong[0]}
        onChange={(value) => onChange({ ...draft, value })}
      />
      <Text id={allowed} size="xs" c="dimmed" mt={4}>
        {allowedSentence(between)}
      </Text>
      <Text size="sm" role="status">
        {judged.effect !== null && (
          <>
            {judged.effect} Đọc là: <strong>{commitmentSentence(commitmentFactsOf(draft), indicator)}</strong>
          </>
        )}
      </Text>
    </div>
  );
}
