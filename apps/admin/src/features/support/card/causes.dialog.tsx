import { Checkbox, Stack } from '@mantine/core';
import { useState } from 'react';
import { today } from '../../../lib/format.ts';
import { notify } from '../../../lib/notify.ts';
import { refusalsByField } from '../../../lib/refusal.labels.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { useAct } from '../../../ui/use-act.ts';
import type { HelpFacts } from '../support.documents.ts';
import { CAUSES, type PovertyCause } from '../support.labels.ts';
import { SetCausesMutation } from '../support.mutations.ts';
import { RecordDialog } from './record.dialog.tsx';

const ALL = Object.keys(CAUSES) as readonly PovertyCause[];

interface CausesDialogProps {
  readonly household: HelpFacts;
  readonly onClose: () => void;
  readonly onRecorded: () => void;
}

/** Why it is poor, all causes at once; those taken out end on that day and stay in the history. */
export default function CausesDialog({ household, onClose, onRecorded }: CausesDialogProps) {
  const [causes, setCauses] = useState<readonly string[]>(household.causes);
  const [from, setFrom] = useState(today());
  const { act, ...state } = useAct(SetCausesMutation);
  const record = async () => {
    const chosen = ALL.filter((cause) => causes.includes(cause));
    const result = await act({ input: { householdId: household.id, causes: chosen, from } });
    if (!result) return false;
    notify({ message: 'Đã ghi nguyên nhân nghèo.' });
    onRecorded();
    return true;
  };
  return (
    <RecordDialog title="Nguyên nhân nghèo" action="Ghi nguyên nhân" state={state} onRecord={record} onClose={onClose}>
      <Checkbox.Group
        label="Các nguyên nhân"
        description="Chọn mọi nguyên nhân đang có; nguyên nhân bỏ chọn được giữ trong lịch sử."
        value={[...causes]}
        onChange={setCauses}
      >
        <Stack gap={6} mt="xs">
          {ALL.map((cause) => (
            <Checkbox key={cause} value={cause} label={CAUSES[cause]} />
          ))}
        </Stack>
      </Checkbox.Group>
      <DayField label="Từ ngày" value={from} onChange={setFrom} error={refusalsByField(state.refusals)['from']} />
    </RecordDialog>
  );
}
