import { NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { formatDate } from '../../../lib/format.ts';
import { notify } from '../../../lib/notify.ts';
import { refusalsByField } from '../../../lib/refusal.labels.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { useAct } from '../../../ui/use-act.ts';
import { RecordDialog } from '../../support/card/record.dialog.tsx';
import type { HouseholdFacts, HouseholdHit } from '../household.documents.ts';
import { ENDINGS, type HouseholdEnding } from '../household.labels.ts';
import { EndHouseholdMutation } from '../household.mutations.ts';
import { HouseholdPicker } from '../household-picker.tsx';
import { TwoVersions } from '../move/two-versions.tsx';
import { addressText, presenceText } from './household.text.ts';

interface EndDialogProps {
  readonly unitKey: string;
  readonly household: HouseholdFacts;
  readonly onClose: () => void;
  readonly onEnded: () => void;
}

/** Takes a household out of the register: says first what will happen, and to whom. */
export default function EndDialog({ unitKey, household, onClose, onEnded }: EndDialogProps) {
  const [kind, setKind] = useState<HouseholdEnding>('MOVED_OUT');
  const [on, setOn] = useState('');
  const [into, setInto] = useState<HouseholdHit | null>(null);
  const [current, setCurrent] = useState<HouseholdFacts | null>(null);
  const [version, setVersion] = useState(household.version);
  const { act, ...state } = useAct(EndHouseholdMutation);
  const errors = refusalsByField(state.refusals);
  const end = async () => {
    const intoHouseholdId = kind === 'MERGED' ? (into?.id ?? null) : null;
    const done = await act({ input: { id: household.id, expectedVersion: version, kind, on, intoHouseholdId } });
    if (done?.__typename === 'HouseholdConflict') setCurrent(done.current);
    if (done?.__typename !== 'EndHouseholdSuccess') return false;
    notify({ message: `Hộ ${household.headName ?? household.code} đã ra khỏi sổ.` });
    onEnded();
    return true;
  };
  return (
    <RecordDialog
      title={`Đưa hộ ${household.headName ?? household.code} ra khỏi sổ`}
      action="Đưa ra khỏi sổ"
      color="red"
      state={state}
      onRecord={end}
      onClose={onClose}
    >
      {current && (
        <TwoVersions
          title="Người khác vừa sửa hộ này. Chưa đưa ra khỏi sổ."
          theirs={`${current.members.length} thành viên, ở ${addressText(current)}. ${presenceText(current)}`}
          mine={`Đưa ${household.members.length} thành viên ra khỏi sổ từ ${on && formatDate(on)}: ${ENDINGS[kind].toLowerCase()}${into ? ` (${into.code})` : ''}`}
          choices={[
            { label: 'Bỏ việc này, xem bản hiện hành', onChoose: onEnded },
            {
              label: 'Vẫn đưa bản hiện hành ra khỏi sổ',
              onChoose: () => {
                setVersion(current.version);
                setCurrent(null);
              },
            },
          ]}
        />
      )}
      <Text size="sm">
        {household.members.length} thành viên và nơi ở của hộ kết thúc cùng ngày. Các quyết định đã có về hộ vẫn giữ
        nguyên. Tách hộ thì không dùng mục này: hãy chọn “Tách hộ”.
      </Text>
      <NativeSelect
        label="Vì sao"
        data={Object.entries(ENDINGS).map(([value, label]) => ({ value, label }))}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as HouseholdEnding)}
      />
      {kind === 'MERGED' && (
        <HouseholdPicker
          label="Nhập vào hộ"
          unitKey={unitKey}
          chosen={into}
          error={errors['intoHouseholdId']}
          onChoose={setInto}
        />
      )}
      <DayField
        label="Từ ngày"
        description="Ngày đầu tiên không còn là hộ trong sổ"
        value={on}
        onChange={setOn}
        error={errors['on']}
      />
    </RecordDialog>
  );
}
