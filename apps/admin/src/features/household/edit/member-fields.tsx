import { ETHNIC_GROUPS } from '@bacthang/domain/standard';
import { Fieldset, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { RowButton } from '../../../ui/row-button.tsx';
import { type ProtectedField, RELATIONS, SEXES, withheldLabel } from '../household.labels.ts';
import type { MemberDraft } from './household.draft.ts';

const options = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** Object keys that look like numbers come in another order; the statistical list's own is by its codes. */
const ETHNICITIES = [
  { value: '', label: 'Chưa ghi' },
  ...options(ETHNIC_GROUPS).sort((a, b) => a.value.localeCompare(b.value)),
];
const ANSWERS = [
  { value: '', label: 'Chưa ghi' },
  { value: 'no', label: 'Không' },
  { value: 'yes', label: 'Có' },
];

interface MemberFieldsProps {
  readonly position: number;
  readonly member: MemberDraft;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (member: MemberDraft) => void;
  /** Null for somebody recorded: nobody is deleted, who left has a last day. */
  readonly onRemove: (() => void) | null;
}

/** One person of the household. */
export function MemberFields({ position, member, errors, onChange, onRemove }: MemberFieldsProps) {
  const text = (field: 'name' | 'birthDate' | 'from' | 'to' | 'identityNumber') => ({
    value: member[field],
    error: errors[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...member, [field]: event.currentTarget.value }),
  });
  const choice = (field: 'sex' | 'relation' | 'ethnicity' | 'disabled' | 'seriouslyIll') => ({
    value: member[field],
    error: errors[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...member, [field]: event.currentTarget.value }),
  });
  const seen = (field: ProtectedField) => !member.withheld.includes(field);
  const hidden = member.withheld.filter((field) => field !== 'MEMBERS' && field !== 'ADDRESS');
  return (
    <Fieldset legend={`Người thứ ${position + 1}${member.name ? `: ${member.name}` : ''}`}>
      <Group align="flex-start" gap="sm">
        <TextInput label="Họ và tên" required w="15rem" autoComplete="off" {...text('name')} />
        <NativeSelect label="Quan hệ với chủ hộ" data={options(RELATIONS)} {...choice('relation')} />
        <NativeSelect label="Giới tính" data={options(SEXES)} {...choice('sex')} />
        <TextInput label="Ngày sinh" description="Hoặc tháng/năm, hoặc năm" required w="9rem" {...text('birthDate')} />
        {seen('IDENTITY_NUMBER') && (
          <TextInput
            label="Số định danh"
            description="12 số, hoặc 9 số của chứng minh cũ"
            inputMode="numeric"
            autoComplete="off"
            w="13rem"
            {...text('identityNumber')}
          />
        )}
        {seen('ETHNICITY') && <NativeSelect label="Dân tộc" data={ETHNICITIES} {...choice('ethnicity')} />}
        {seen('DISABILITY') && <NativeSelect label="Khuyết tật" data={ANSWERS} {...choice('disabled')} />}
        {seen('HEALTH') && <NativeSelect label="Bệnh nặng" data={ANSWERS} {...choice('seriouslyIll')} />}
        <TextInput label="Vào hộ từ" placeholder="ngày/tháng/năm" required w="9rem" {...text('from')} />
        {member.id !== null && (
          <TextInput
            label="Rời hộ từ"
            placeholder="ngày/tháng/năm"
            description="Để trống: vẫn ở"
            w="9rem"
            {...text('to')}
          />
        )}
        {onRemove && <RowButton label={`Bỏ người thứ ${position + 1}`} icon="trash" onClick={onRemove} />}
      </Group>
      {hidden.length > 0 && (
        <Text size="xs" c="dimmed" mt="xs">
          {[...new Set(hidden.map(withheldLabel))].join('; ')}. Lưu không làm đổi các mục này.
        </Text>
      )}
    </Fieldset>
  );
}
