import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { notify } from '../../../lib/notify.ts';
import { refusalsByField } from '../../../lib/refusal.labels.ts';
import { useAct } from '../../../ui/use-act.ts';
import { RecordDialog } from '../../support/card/record.dialog.tsx';
import type { MoveFacts } from '../household.documents.ts';
import { TurnAwayHouseholdMutation } from '../household.mutations.ts';
import { MoveOvertaken } from './move-overtaken.tsx';

interface TurnAwayDialogProps {
  readonly move: MoveFacts;
  readonly onClose: () => void;
  readonly onAnswered: () => void;
}

/** Does not take a household in; the commune that sent it reads why. */
export default function TurnAwayDialog({ move, onClose, onAnswered }: TurnAwayDialogProps) {
  const [reason, setReason] = useState('');
  const [current, setCurrent] = useState<MoveFacts | null>(null);
  const { act, ...state } = useAct(TurnAwayHouseholdMutation);
  const turnAway = async () => {
    const done = await act({ input: { moveId: move.id, expectedVersion: move.version, reason } });
    if (done?.__typename === 'HouseholdMoveConflict') setCurrent(done.current);
    if (done?.__typename !== 'TurnAwayHouseholdSuccess') return false;
    notify({ message: `Hộ ${move.headName} ở lại sổ của ${move.fromUnit?.fullName ?? 'xã cũ'}.` });
    onAnswered();
    return true;
  };
  return (
    <RecordDialog
      title={`Không tiếp nhận hộ ${move.headName}`}
      action="Không tiếp nhận"
      state={state}
      onRecord={turnAway}
      onClose={onClose}
    >
      {current && <MoveOvertaken current={current} mine={`Không tiếp nhận: ${reason}`} onSeen={onAnswered} />}
      <Textarea
        label="Lý do"
        description={`${move.fromUnit?.fullName ?? 'Xã cũ'} đọc lý do này; hộ vẫn ở trong sổ của xã đó.`}
        required
        autosize
        minRows={2}
        value={reason}
        error={refusalsByField(state.refusals)['reason']}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </RecordDialog>
  );
}
