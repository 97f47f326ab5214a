import { Text } from '@mantine/core';
import { useState } from 'react';
import { formatDate, today } from '../../../lib/format.ts';
import { notify } from '../../../lib/notify.ts';
import { refusalsByField } from '../../../lib/refusal.labels.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { useAct } from '../../../ui/use-act.ts';
import { RecordDialog } from '../../support/card/record.dialog.tsx';
import { addressText } from '../card/household.text.ts';
import type { HouseholdFacts } from '../household.documents.ts';
import { MoveHouseholdMutation } from '../household.mutations.ts';
import { PlaceFields } from './place.fields.tsx';
import { TwoVersions } from './two-versions.tsx';

interface WithinDialogProps {
  readonly communeKey: string;
  readonly household: HouseholdFacts;
  readonly onClose: () => void;
  readonly onMoved: () => void;
}

/** Another village, or another house, of the same commune. */
export default function WithinDialog({ communeKey, household, onClose, onMoved }: WithinDialogProps) {
  const [villageKey, setVillageKey] = useState('');
  const [address, setAddress] = useState('');
  const [movesOn, setMovesOn] = useState(today());
  const [current, setCurrent] = useState<HouseholdFacts | null>(null);
  const [version, setVersion] = useState(household.version);
  const { act, ...state } = useAct(MoveHouseholdMutation);
  const errors = refusalsByField(state.refusals);
  const move = async () => {
    const input = { householdId: household.id, expectedVersion: version, villageKey, address, movesOn };
    const done = await act({ input });
    if (done?.__typename === 'HouseholdConflict') setCurrent(done.current);
    if (done?.__typename !== 'MoveHouseholdSuccess') return false;
    notify({ message: 'Đã ghi nơi ở mới; nơi ở cũ được giữ cùng thời gian.' });
    onMoved();
    return true;
  };
  return (
    <RecordDialog title="Chuyển thôn trong xã" action="Ghi nơi ở mới" state={state} onRecord={move} onClose={onClose}>
      {current && (
        <TwoVersions
          title="Người khác vừa sửa hộ này. Chưa ghi gì."
          theirs={addressText(current)}
          mine={`Nơi ở mới từ ${movesOn && formatDate(movesOn)}`}
          choices={[
            { label: 'Bỏ việc này, xem bản hiện hành', onChoose: onMoved },
            {
              label: 'Vẫn ghi trên bản hiện hành',
              onChoose: () => {
                setVersion(current.version);
                setCurrent(null);
              },
            },
          ]}
        />
      )}
      <Text size="sm">Hộ đang ở {addressText(household)}.</Text>
      <PlaceFields
        label="Thôn mới"
        communeKey={communeKey}
        villageKey={villageKey}
        onVillage={setVillageKey}
        address={address}
        onAddress={setAddress}
        errors={errors}
      />
      <DayField label="Ở đó từ" value={movesOn} onChange={setMovesOn} error={errors['movesOn']} />
    </RecordDialog>
  );
}
