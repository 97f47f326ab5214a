import { formatDate } from '../../../lib/format.ts';
import type { MoveFacts } from '../household.documents.ts';
import { MOVE_STATES } from './move.labels.ts';
import { TwoVersions } from './two-versions.tsx';

interface MoveOvertakenProps {
  readonly current: MoveFacts;
  readonly mine: string;
  readonly onSeen: () => void;
}

/** Somebody answered first: a move has one end, so there is nothing to keep of the other. */
export function MoveOvertaken({ current, mine, onSeen }: MoveOvertakenProps) {
  const { state, reason, arrivedOn } = current;
  const theirs = [MOVE_STATES[state].label, reason, arrivedOn && `từ ${formatDate(arrivedOn)}`]
    .filter(Boolean)
    .join(', ');
  return (
    <TwoVersions
      title="Người khác đã trả lời trước. Chưa ghi gì."
      theirs={theirs}
      mine={mine}
      choices={[{ label: 'Đã xem, đóng lại', onChoose: onSeen }]}
    />
  );
}
