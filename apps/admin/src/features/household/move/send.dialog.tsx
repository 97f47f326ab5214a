import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { formatDate, today } from '../../../lib/format.ts';
import { notify } from '../../../lib/notify.ts';
import { refusalsByField } from '../../../lib/refusal.labels.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { useAct } from '../../../ui/use-act.ts';
import { RecordDialog } from '../../support/card/record.dialog.tsx';
import { addressText } from '../card/household.text.ts';
import type { HouseholdFacts } from '../household.documents.ts';
import { SendHouseholdMutation } from '../household.mutations.ts';
import { CommuneFinder } from './commune-finder.tsx';
import { TwoVersions } from './two-versions.tsx';

interface SendDialogProps {
  readonly household: HouseholdFacts;
  readonly onClose: () => void;
  readonly onSent: () => void;
}

/** Sends a household to another commune: it stays in this register until that one takes it in. */
export default function SendDialog({ household, onClose, onSent }: SendDialogProps) {
  const [commune, setCommune] = useState<{ readonly key: string; readonly fullName: string } | null>(null);
  const [leavesOn, setLeavesOn] = useState(today());
  const [note, setNote] = useState('');
  const [current, setCurrent] = useState<HouseholdFacts | null>(null);
  const [version, setVersion] = useState(household.version);
  const { act, ...state } = useAct(SendHouseholdMutation);
  const errors = refusalsByField(state.refusals);
  const send = async () => {
    const input = {
      householdId: household.id,
      expectedVersion: version,
      toUnitKey: commune?.key ?? '',
      leavesOn,
      note: note.trim() || null,
    };
    const done = await act({ input });
    if (done?.__typename === 'HouseholdConflict') setCurrent(done.current);
    if (done?.__typename !== 'SendHouseholdSuccess') return false;
    notify({ message: `Đã gửi hồ sơ hộ sang ${done.move.toUnit?.fullName ?? ''}, chờ tiếp nhận.` });
    onSent();
    return true;
  };
  return (
    <RecordDialog
      title="Chuyển hộ sang xã khác"
      action="Gửi sang xã đó"
      state={state}
      onRecord={send}
      onClose={onClose}
    >
      {current && (
        <TwoVersions
          title="Người khác vừa sửa hộ này. Chưa gửi gì."
          theirs={`${current.members.length} thành viên, ở ${addressText(current)}`}
          mine={`Chuyển ${household.members.length} thành viên sang ${commune?.fullName ?? ''} từ ${leavesOn && formatDate(leavesOn)}`}
          choices={[
            { label: 'Bỏ việc này, xem bản hiện hành', onChoose: onSent },
            {
              label: 'Vẫn gửi bản hiện hành',
              onChoose: () => {
                setVersion(current.version);
                setCurrent(null);
              },
            },
          ]}
        />
      )}
      <Text size="sm">
        Hộ vẫn ở trong sổ của xã này cho đến khi xã kia tiếp nhận. Từ ngày đó xã này chỉ còn đọc phần hồ sơ trước khi
        chuyển; xếp loại, nguyên nhân và nhu cầu đi theo hộ. Nơi đến không có trong danh mục thì dùng “Ra khỏi sổ…”.
      </Text>
      <DayField label="Không còn ở đây từ" value={leavesOn} onChange={setLeavesOn} error={errors['leavesOn']} />
      <CommuneFinder
        label="Chuyển đến xã nào"
        on={leavesOn}
        chosen={commune}
        error={errors['toUnitKey']}
        onChoose={setCommune}
      />
      <Textarea
        label="Điều xã kia cần biết"
        description="Thôn hộ định về, giấy tờ kèm theo…"
        autosize
        minRows={2}
        value={note}
        error={errors['note']}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </RecordDialog>
  );
}
