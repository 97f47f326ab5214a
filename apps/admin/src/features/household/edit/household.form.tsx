import { Button, Fieldset, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { refusalsByField, refusalsOfRow } from '../../../lib/refusal.labels.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Refusals } from '../../../ui/refusals.tsx';
import { useRowKeys } from '../../../ui/row-keys.ts';
import { replaced, without } from '../../../ui/rows.ts';
import { type HouseholdOrigin, ORIGINS } from '../household.labels.ts';
import { blankMember, type HouseholdDraft } from './household.draft.ts';
import { MemberFields } from './member-fields.tsx';
import type { HouseholdEditor } from './use-household-editor.ts';

export interface VillageChoice {
  readonly value: string;
  readonly label: string;
}

interface HouseholdFormProps {
  readonly editor: HouseholdEditor;
  /** Whether it is in the register already, so that another address may be a move. */
  readonly isStored: boolean;
  readonly villages: readonly VillageChoice[];
  readonly onAddVillage: () => void;
  /** What has to be looked at before anything is stored: duplicates, or the version of somebody else. */
  readonly notice: ReactNode;
  /** Where it came from, for a household that is not stored yet. */
}

/** A household with its people, as it is to stand in the register. */
export function HouseholdForm({ editor, isStored, villages, onAddVillage, notice }: HouseholdFormProps) {
  const { draft, change, refusals, place, saving } = editor;
  const [keys, setKeys] = useRowKeys(draft.members.length);
  const ofHousehold = refusals.filter(({ path }) => path[0] !== 'members');
  const ofMembers = refusals.filter(({ path }) => path[0] === 'members');
  const errors = refusalsByField(ofHousehold);
  const text = (field: 'address' | 'residesFrom' | 'existsFrom') => ({
    value: draft[field],
    error: errors[field],
    onChange: (event: { currentTarget: { value: string } }) => change({ [field]: event.currentTarget.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    editor.save();
  };
  const setMembers = (members: HouseholdDraft['members']) => change({ members });
  return (
    <form ref={place} onSubmit={submit} noValidate>
      <Stack gap="md">
        {notice}
        <Refusals title="Chưa lưu được" refusals={refusals} />
        <Fieldset legend="Hộ">
          <Group align="flex-start" gap="sm">
            <NativeSelect
              label="Thôn"
              required
              data={[{ value: '', label: 'Chọn thôn…' }, ...villages]}
              value={draft.villageKey}
              error={errors['villageKey']}
              onChange={(event) => change({ villageKey: event.currentTarget.value })}
            />
            <Button variant="default" mt="1.55rem" onClick={onAddVillage}>
              Thêm thôn…
            </Button>
            <TextInput label="Địa chỉ trong thôn" description="Số nhà, ngõ, xóm" w="18rem" {...text('address')} />
            <TextInput
              label="Ở đây từ"
              placeholder="ngày/tháng/năm"
              description={isStored && 'Hộ chuyển chỗ ở: ghi cả ngày chuyển, nơi cũ được giữ lại'}
              required
              w={isStored ? '13rem' : '9rem'}
              {...text('residesFrom')}
            />
            <TextInput label="Vào sổ từ" placeholder="ngày/tháng/năm" required w="9rem" {...text('existsFrom')} />
            <NativeSelect
              label="Vào sổ vì"
              data={Object.entries(ORIGINS).map(([value, label]) => ({ value, label }))}
              value={draft.origin}
              onChange={(event) => change({ origin: event.currentTarget.value as HouseholdOrigin })}
            />
          </Group>
        </Fieldset>
        {draft.members.map((member, index) => (
          <MemberFields
            key={keys[index]}
            position={index}
            member={member}
            errors={refusalsOfRow(ofMembers, index)}
            onChange={(next) => setMembers(replaced(draft.members, index, next))}
            onRemove={
              member.id === null && draft.members.length > 1
                ? () => {
                    setKeys(without(keys, index));
                    setMembers(without(draft.members, index));
                  }
                : null
            }
          />
        ))}
        <Group>
          <Button
            variant="default"
            leftSection={<Icon name="plus" size={16} />}
            onClick={() => setMembers([...draft.members, blankMember('CHILD', draft.residesFrom)])}
          >
            Thêm người
          </Button>
          <Button type="submit" loading={saving}>
            Lưu hộ
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
