import { Chip, type Tone } from '../../ui/chip.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { type AnswerState, answerStateLabel } from './cascade.labels.ts';
import type { AnswerRowState } from './use-answer-row.ts';

interface Shown {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly words: string;
}

const STATES: Readonly<Record<AnswerState, Pick<Shown, 'tone' | 'icon'>>> = {
  UNANSWERED: { tone: 'plain', icon: 'edit' },
  ANSWERED: { tone: 'good', icon: 'done' },
  WAITING_FOR_CONSENT: { tone: 'wait', icon: 'wait' },
  CONSENT_REFUSED: { tone: 'bad', icon: 'stop' },
  PROPOSAL_RECEIVED: { tone: 'info', icon: 'info' },
};

/** Where a row stands: what the server has, or what still keeps it from being saved. */
function answerRowState(state: AnswerState, { outcome, isTyped, judgement }: AnswerRowState): Shown {
  if (outcome?.kind === 'saving') return { tone: 'info', icon: 'wait', words: 'Đang lưu…' };
  if (outcome?.kind === 'conflict') return { tone: 'bad', icon: 'warning', words: 'Người khác đã sửa' };
  if (outcome?.kind === 'failed') return { tone: 'bad', icon: 'warning', words: 'Chưa lưu được' };
  if (outcome?.kind === 'refused') return { tone: 'bad', icon: 'stop', words: 'Bị từ chối' };
  if (isTyped)
    return { tone: 'wait', icon: 'edit', words: judgement.accepted === null ? 'Chưa đủ để lưu' : 'Chưa lưu' };
  return { ...STATES[state], words: answerStateLabel(state) };
}

export function AnswerStateChip({ state, row }: { readonly state: AnswerState; readonly row: AnswerRowState }) {
  const { tone, icon, words } = answerRowState(state, row);
  return (
    <Chip tone={tone} icon={icon}>
      {words}
    </Chip>
  );
}
