import { Checkbox, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { formatDate, today } from '../../../lib/format.ts';
import { notify } from '../../../lib/notify.ts';
import { refusalsByField } from '../../../lib/refusal.labels.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { useAct } from '../../../ui/use-act.ts';
import { RecordDialog } from '../../support/card/record.dialog.tsx';
import { addressText } from '../card/household.text.ts';
import type { HouseholdFacts } from '../household.documents.ts';
import { type HeadRelation, RELATIONS } from '../household.labels.ts';
import { SplitHouseholdMutation } from '../household.mutations.ts';
import { PlaceFields } from './place.fields.tsx';
import { TwoVersions } from './two-versions.tsx';

interface SplitDialogProps {
  readonly communeKey: string;
  readonly household: HouseholdFacts;
  readonly onClose: () => void;
  readonly onSplit: () => void;
}

/** Tách hộ: who leaves, who is the head of either household, where the new one lives, and since when. */
export default function SplitDialog({ communeKey, household, onClose, onSplit }: SplitDialogProps) {
  const [leaving, setLeaving] = useState<ReadonlyMap<string, HeadRelation>>(new Map());
  const [stayingHeadId, setStayingHeadId] = useState('');
  const [villageKey, setVillageKey] = useState(household.addresses.at(-1)?.village.key ?? '');
  const [address, setAddress] = useState('');
  const [on, setOn] = useState(today());
  const [current, setCurrent] = useState<HouseholdFacts | null>(null);
  const { act, ...state } = useAct(SplitHouseholdMutation);
  const errors = refusalsByField(state.refusals);
  const { members } = household;
  const staying = members.filter(({ id }) => !leaving.has(id));
  const headLeaves = members.some(({ id, relation }) => relation === 'HEAD' && leaving.has(id));
  const change = (id: string, relation: HeadRelation | null) => {
    const next = new Map(leaving);
    if (relation === null) next.delete(id);
    else next.set(id, relation);
    setLeaving(next);
  };
  const split = async () => {
    const done = await act({
      input: {
        id: household.id,
        expectedVersion: household.version,
        on,
        members: [...leaving].map(([id, relation]) => ({ id, relation })),
        stayingHeadId: headLeaves ? stayingHeadId || null : null,
        villageKey,
        address: address.trim() || null,
      },
    });
    if (done?.__typename === 'HouseholdConflict') setCurrent(done.current);
    if (done?.__typename !== 'SplitHouseholdSuccess') return false;
    notify({ message: `Đã tách thành hộ mới ${done.separated.code}.` });
    onSplit();
    return true;
  };
  return (
    <RecordDialog title="Tách hộ" action="Tách hộ" state={state} onRecord={split} onClose={onClose}>
      {current && (
        <TwoVersions
          title="Người khác vừa sửa hộ này. Chưa tách hộ."
          theirs={`${current.members.length} thành viên, ở ${addressText(current)}`}
          mine={`${leaving.size} người tách ra từ ${on && formatDate(on)}`}
          choices={[{ label: 'Xem bản hiện hành rồi tách lại', onChoose: onSplit }]}
        />
      )}
      <Text size="sm">Người tách đi vào hộ mới cùng ngày rời hộ cũ; hai hồ sơ dẫn sang nhau.</Text>
      <Checkbox.Group
        label="Ai tách ra"
        required
        error={errors['members']}
        value={[...leaving.keys()]}
        onChange={(ids) => {
          for (const { id } of members)
            if (ids.includes(id) !== leaving.has(id))
              change(id, leaving.has(id) ? null : leaving.size ? 'OTHER' : 'HEAD');
        }}
      >
        <Stack gap={6} mt={4}>
          {members.map(({ id, name, relation }) => (
            <Checkbox key={id} value={id} label={`${name} (${RELATIONS[relation].toLowerCase()})`} />
          ))}
        </Stack>
      </Checkbox.Group>
      {members.flatMap(({ id, name }) => {
        const relation = leaving.get(id);
        if (relation === undefined) return [];
        return [
          <NativeSelect
            key={id}
            label={`${name} trong hộ mới là`}
            value={relation}
            data={Object.entries(RELATIONS).map(([value, label]) => ({ value, label }))}
            onChange={(event) => change(id, event.currentTarget.value as HeadRelation)}
          />,
        ];
      })}
      {headLeaves && (
        <NativeSelect
          label="Chủ hộ của những người ở lại"
          required
          value={stayingHeadId}
          error={errors['stayingHeadId']}
          data={[{ value: '', label: 'Chọn người…' }, ...staying.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(event) => setStayingHeadId(event.currentTarget.value)}
        />
      )}
      <PlaceFields
        label="Thôn của hộ mới"
        communeKey={communeKey}
        villageKey={villageKey}
        onVillage={setVillageKey}
        address={address}
        onAddress={setAddress}
        errors={errors}
      />
      <DayField label="Là hộ riêng từ" value={on} onChange={setOn} error={errors['on']} />
    </RecordDialog>
  );
}
