import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { notify } from '../../../lib/notify.ts';
import { refusalsByField } from '../../../lib/refusal.labels.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { useAct } from '../../../ui/use-act.ts';
import type { GivenFacts, HelpFacts } from '../support.documents.ts';
import { SOURCES } from '../support.labels.ts';
import { RecordSupportMutation } from '../support.mutations.ts';
import { amountOf, type GivenDraft, givenDraft } from './given.draft.ts';
import { KindFields } from './kind-fields.tsx';
import { RecordDialog } from './record.dialog.tsx';

interface GivenDialogProps {
  readonly household: HelpFacts;
  /** The record that was a mistake; null: a new one. */
  readonly corrects: GivenFacts | null;
  readonly onClose: () => void;
  readonly onRecorded: () => void;
}

/** What was given, by whom and from which money; of a correction what was wrong, too. */
export default function GivenDialog({ household, corrects, onClose, onRecorded }: GivenDialogProps) {
  const [draft, setDraft] = useState<GivenDraft>(() => givenDraft(corrects, household.members));
  const { act, ...state } = useAct(RecordSupportMutation);
  const errors = refusalsByField(state.refusals);
  const amount = amountOf(draft.amount);
  const text = (field: 'amount' | 'inKind' | 'giver' | 'note' | 'reason') => ({
    value: draft[field],
    error: errors[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      setDraft({ ...draft, [field]: event.currentTarget.value }),
  });
  const record = async () => {
    const { kind, memberId, on, source, inKind, giver, note, reason } = draft;
    if (source === '' || amount === undefined) return false;
    const result = await act({
      input: {
        householdId: household.id,
        kind,
        memberId: memberId || null,
        on,
        source,
        amount,
        inKind: inKind.trim() || null,
        giver,
        note: note.trim() || null,
        corrects: corrects && { supportId: corrects.id, reason },
      },
    });
    if (!result) return false;
    notify({ message: corrects ? 'Đã ghi bản sửa; bản ghi cũ giữ trong lịch sử.' : 'Đã ghi hỗ trợ.' });
    onRecorded();
    return true;
  };
  const title = corrects ? 'Sửa hỗ trợ đã ghi' : 'Ghi hỗ trợ đã nhận';
  return (
    <RecordDialog title={title} action="Ghi hỗ trợ" state={state} onRecord={record} onClose={onClose}>
      <KindFields
        household={household}
        draft={draft}
        errors={errors}
        onChange={(kind) => setDraft({ ...draft, ...kind })}
      />
      <DayField label="Ngày nhận" value={draft.on} onChange={(on) => setDraft({ ...draft, on })} error={errors['on']} />
      <NativeSelect
        label="Nguồn"
        required
        value={draft.source}
        onChange={(event) => setDraft({ ...draft, source: event.currentTarget.value as GivenDraft['source'] })}
        data={[
          { value: '', label: 'Chọn nguồn…' },
          ...Object.entries(SOURCES).map(([value, label]) => ({ value, label })),
        ]}
      />
      <TextInput
        label="Số tiền (đồng)"
        description="Để trống nếu chỉ có hiện vật"
        inputMode="numeric"
        {...text('amount')}
        error={amount === undefined ? 'Viết số đồng tròn: 50.000.000.' : errors['amount']}
      />
      <TextInput label="Hiện vật, dịch vụ" description="Chẳng hạn: 1 con bò giống" {...text('inKind')} />
      <TextInput label="Đơn vị hỗ trợ" required {...text('giver')} />
      <Textarea label="Ghi chú" autosize {...text('note')} />
      {corrects && <Textarea label="Bản ghi cũ sai ở đâu" required autosize {...text('reason')} />}
    </RecordDialog>
  );
}
