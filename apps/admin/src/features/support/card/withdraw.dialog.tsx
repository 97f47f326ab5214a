import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { notify } from '../../../lib/notify.ts';
import { refusalsByField } from '../../../lib/refusal.labels.ts';
import { useAct } from '../../../ui/use-act.ts';
import type { GivenFacts } from '../support.documents.ts';
import { WithdrawSupportMutation } from '../support.mutations.ts';
import { givenText } from './given.text.ts';
import { RecordDialog } from './record.dialog.tsx';

interface WithdrawDialogProps {
  readonly given: GivenFacts;
  readonly onClose: () => void;
  readonly onRecorded: () => void;
}

/** Takes back a record that should not be there, for a reason that stays beside it. */
export default function WithdrawDialog({ given, onClose, onRecorded }: WithdrawDialogProps) {
  const [reason, setReason] = useState('');
  const { act, ...state } = useAct(WithdrawSupportMutation);
  const record = async () => {
    if (!(await act({ input: { supportId: given.id, reason } }))) return false;
    notify({ message: 'Đã rút bản ghi; nó vẫn ở trong lịch sử.' });
    onRecorded();
    return true;
  };
  return (
    <RecordDialog title="Rút bản ghi hỗ trợ" action="Rút bản ghi" state={state} onRecord={record} onClose={onClose}>
      <Text size="sm">{givenText(given)}. Bản ghi không đáp ứng nhu cầu nào nữa, nhưng vẫn được giữ cùng lý do.</Text>
      <Textarea
        label="Vì sao rút"
        required
        autosize
        value={reason}
        error={refusalsByField(state.refusals)['reason']}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </RecordDialog>
  );
}
