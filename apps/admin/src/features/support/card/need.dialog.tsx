import { Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { today } from '../../../lib/format.ts';
import { notify } from '../../../lib/notify.ts';
import { refusalsByField } from '../../../lib/refusal.labels.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { useAct } from '../../../ui/use-act.ts';
import type { HelpFacts } from '../support.documents.ts';
import { RecordNeedMutation } from '../support.mutations.ts';
import { KindFields, NO_KIND } from './kind-fields.tsx';
import { RecordDialog } from './record.dialog.tsx';

interface NeedDialogProps {
  readonly household: HelpFacts;
  readonly onClose: () => void;
  readonly onRecorded: () => void;
}

/** What the household, or somebody in it, needs. */
export default function NeedDialog({ household, onClose, onRecorded }: NeedDialogProps) {
  const [draft, setDraft] = useState(NO_KIND);
  const [from, setFrom] = useState(today());
  const [eligible, setEligible] = useState(true);
  const [note, setNote] = useState('');
  const { act, ...state } = useAct(RecordNeedMutation);
  const errors = refusalsByField(state.refusals);
  const record = async () => {
    const { kind, memberId } = draft;
    const input = {
      householdId: household.id,
      kind,
      memberId: memberId || null,
      from,
      eligible,
      note: note.trim() || null,
    };
    if (!(await act({ input }))) return false;
    notify({ message: 'Đã ghi nhu cầu.' });
    onRecorded();
    return true;
  };
  return (
    <RecordDialog title="Ghi nhu cầu" action="Ghi nhu cầu" state={state} onRecord={record} onClose={onClose}>
      <KindFields household={household} draft={draft} errors={errors} onChange={setDraft} />
      <DayField label="Có nhu cầu từ" value={from} onChange={setFrom} error={errors['from']} />
      <Checkbox
        label="Đủ điều kiện hưởng chính sách"
        description="Chỉ nhu cầu đủ điều kiện được tính vào chỉ tiêu."
        checked={eligible}
        onChange={(event) => setEligible(event.currentTarget.checked)}
      />
      <Textarea
        label="Ghi chú"
        autosize
        value={note}
        error={errors['note']}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </RecordDialog>
  );
}
