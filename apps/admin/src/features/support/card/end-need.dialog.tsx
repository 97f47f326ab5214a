import { Text } from '@mantine/core';
import { useState } from 'react';
import { formatDate, today } from '../../../lib/format.ts';
import { notify } from '../../../lib/notify.ts';
import { refusalsByField } from '../../../lib/refusal.labels.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { useAct } from '../../../ui/use-act.ts';
import type { NeedFacts } from '../support.documents.ts';
import { supportKindLabel } from '../support.labels.ts';
import { EndNeedMutation } from '../support.mutations.ts';
import { RecordDialog } from './record.dialog.tsx';

interface EndNeedDialogProps {
  readonly need: NeedFacts;
  readonly onClose: () => void;
  readonly onRecorded: () => void;
}

/** Says what ending a need is and what it is not: who has got it is recorded as a support. */
export default function EndNeedDialog({ need, onClose, onRecorded }: EndNeedDialogProps) {
  const [on, setOn] = useState(today());
  const { act, ...state } = useAct(EndNeedMutation);
  const record = async () => {
    if (!(await act({ input: { needId: need.id, on } }))) return false;
    notify({ message: 'Đã kết thúc nhu cầu.' });
    onRecorded();
    return true;
  };
  return (
    <RecordDialog
      title={`Hết nhu cầu ${supportKindLabel(need.kind)}`}
      action="Kết thúc nhu cầu"
      state={state}
      onRecord={record}
      onClose={onClose}
    >
      <Text size="sm">
        Dùng khi không còn cần nữa. Đã được hỗ trợ thì ghi ở “Hỗ trợ đã nhận”, nhu cầu tự tính là đã đáp ứng. Nếu ghi
        nhầm, nhập đúng ngày bắt đầu {formatDate(need.from)}: nhu cầu coi như chưa từng có, dòng ghi vẫn giữ trong lịch
        sử.
      </Text>
      <DayField
        label="Không còn cần từ ngày"
        value={on}
        onChange={setOn}
        error={refusalsByField(state.refusals)['on']}
      />
    </RecordDialog>
  );
}
