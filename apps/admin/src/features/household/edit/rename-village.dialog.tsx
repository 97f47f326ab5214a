import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { today } from '../../../lib/format.ts';
import { notify } from '../../../lib/notify.ts';
import { refusalsByField } from '../../../lib/refusal.labels.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { useAct } from '../../../ui/use-act.ts';
import { RecordDialog } from '../../support/card/record.dialog.tsx';
import { VillagesQuery } from '../household.documents.ts';
import { villageLabel } from '../household.labels.ts';
import { RenameVillageMutation } from '../household.mutations.ts';

interface RenameVillageDialogProps {
  readonly communeKey: string;
  readonly onClose: () => void;
}

/** A village that gets another name from a day on; the one it had is kept with its days. */
export default function RenameVillageDialog({ communeKey, onClose }: RenameVillageDialogProps) {
  const [villageKey, setVillageKey] = useState('');
  const [name, setName] = useState('');
  const [from, setFrom] = useState(today());
  const [{ data }] = useQuery({ query: VillagesQuery, variables: { key: communeKey } });
  const { act, ...state } = useAct(RenameVillageMutation);
  const errors = refusalsByField(state.refusals);
  const villages = (data?.unit?.children.edges ?? []).map(({ node }) => node).filter(({ tier }) => tier === 'VILLAGE');
  const rename = async () => {
    if (!(await act({ input: { villageKey, name, from } }))) return false;
    notify({ message: `Đã đổi tên thành ${name.trim()}; tên cũ được giữ cùng thời gian.` });
    onClose();
    return true;
  };
  return (
    <RecordDialog title="Đổi tên thôn, tổ dân phố" action="Đổi tên" state={state} onRecord={rename} onClose={onClose}>
      <NativeSelect
        label="Thôn đổi tên"
        required
        value={villageKey}
        error={errors['villageKey']}
        onChange={(event) => setVillageKey(event.currentTarget.value)}
        data={[
          { value: '', label: 'Chọn thôn…' },
          ...villages.map((village) => ({ value: village.key, label: villageLabel(village) })),
        ]}
      />
      <TextInput
        label="Tên mới"
        required
        value={name}
        error={errors['name']}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <DayField label="Mang tên mới từ" value={from} onChange={setFrom} error={errors['from']} />
    </RecordDialog>
  );
}
