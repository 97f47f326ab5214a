import { Text } from '@mantine/core';
import { useState } from 'react';
import { formatDate } from '../../../lib/format.ts';
import { notify } from '../../../lib/notify.ts';
import { refusalsByField } from '../../../lib/refusal.labels.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { useAct } from '../../../ui/use-act.ts';
import { RecordDialog } from '../../support/card/record.dialog.tsx';
import type { MoveFacts } from '../household.documents.ts';
import { TakeInHouseholdMutation } from '../household.mutations.ts';
import { MoveOvertaken } from './move-overtaken.tsx';
import { PlaceFields } from './place.fields.tsx';

interface AnswerDialogProps {
  readonly move: MoveFacts;
  readonly onClose: () => void;
  readonly onAnswered: () => void;
}

/** Takes a household into the register: the village in which it lives, and since when. */
export default function TakeInDialog({ move, onClose, onAnswered }: AnswerDialogProps) {
  const [villageKey, setVillageKey] = useState('');
  const [address, setAddress] = useState('');
  const [arrivesOn, setArrivesOn] = useState(move.leavesOn);
  const [current, setCurrent] = useState<MoveFacts | null>(null);
  const { act, ...state } = useAct(TakeInHouseholdMutation);
  const errors = refusalsByField(state.refusals);
  const take = async () => {
    const done = await act({
      input: { moveId: move.id, expectedVersion: move.version, villageKey, address: address.trim() || null, arrivesOn },
    });
    if (done?.__typename === 'HouseholdMoveConflict') setCurrent(done.current);
    if (done?.__typename !== 'TakeInHouseholdSuccess') return false;
    notify({ message: `Hộ ${move.headName} đã vào sổ của xã.` });
    onAnswered();
    return true;
  };
  return (
    <RecordDialog
      title={`Tiếp nhận hộ ${move.headName}`}
      action="Tiếp nhận vào sổ"
      state={state}
      onRecord={take}
      onClose={onClose}
    >
      {current && (
        <MoveOvertaken
          current={current}
          mine={`Tiếp nhận từ ${arrivesOn && formatDate(arrivesOn)}`}
          onSeen={onAnswered}
        />
      )}
      <Text size="sm">
        {move.persons} nhân khẩu, từ {move.fromUnit?.fullName}, không còn ở đó từ {formatDate(move.leavesOn)}.
        {move.note && ` Xã cũ ghi: ${move.note}`}
      </Text>
      <PlaceFields
        label="Thôn hộ về ở"
        communeKey={move.toUnit?.key ?? ''}
        villageKey={villageKey}
        onVillage={setVillageKey}
        address={address}
        onAddress={setAddress}
        errors={errors}
      />
      <DayField label="Ở đây từ" value={arrivesOn} onChange={setArrivesOn} error={errors['arrivesOn']} />
    </RecordDialog>
  );
}
