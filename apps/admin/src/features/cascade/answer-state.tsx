import { Chip, type LabelledLooks, type Looks } from '../../ui/chip.tsx';
import { type AnswerState, answerStateLabel } from './cascade.labels.ts';
import type { AnswerRowState } from './use-answer-row.ts';

const STATES: Readonly<Record<AnswerState, Looks>> = {
  UNANSWERED: { tone: 'plain', icon: 'edit' },
  ANSWERED: { tone: 'good', icon: 'done' },
  WAITING_FOR_CONSENT: { tone: 'wait', icon: 'wait' },
  CONSENT_REFUSED: { tone: 'bad', icon: 'stop' },
  PROPOSAL_RECEIVED: { tone: 'info', icon: 'info' },
};

/** Where a row stands: what the server has, or what still keeps it from being saved. */
function answerRowState(state: AnswerState, { outcome, isTyped, judgement }: AnswerRowState): LabelledLooks {
  if (outcome?.kind === 'saving') return { tone: 'info', icon: 'wait', label: 'Đang lưu…' };
  if (outcome?.kind === 'conflict') return { tone: 'bad', icon: 'warning', label: 'Người khác đã sửa' };
  if (outcome?.kind === 'failed') return { tone: 'bad', icon: 'warning', label: 'Chưa lưu được' };
  if (outcome?.kind === 'refused') return { tone: 'bad', icon: 'stop', label: 'Bị từ chối' };
  if (isTyped)
    return { tone: 'wait', icon: 'edit', label: judgement.accepted === null ? 'Chưa đủ để lưu' : 'Chưa lưu' };
  return { ...STATES[state], label: answerStateLabel(state) };
}

export function AnswerStateChip({ state, row }: { readonly state: AnswerState; readonly row: AnswerRowState }) {
  const { tone, icon, label } = answerRowState(state, row);
  return (
    <Chip tone={tone} icon={icon}>
      {label}
    </Chip>
  );
}
