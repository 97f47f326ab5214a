import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { RowsEditor } from '../../../../ui/rows-editor.tsx';
import { RESPONSIBILITY_ROLES, type ResponsibilityRole } from '../../plan.labels.ts';
import type { Parts } from '../parts.ts';
import type { PartFormProps, RowFieldsProps } from './part-form.ts';

const ROLES = Object.entries(RESPONSIBILITY_ROLES).map(([value, label]) => ({ value, label }));

interface ResponsibilitiesFormProps extends PartFormProps<'responsibilities'> {
  readonly tasks: Parts['tasks'];
}

export function ResponsibilitiesForm({ value, onChange, refusals, tasks }: ResponsibilitiesFormProps) {
  const blank = () => ({
    organizationName: '',
    role: 'EXECUTING' as ResponsibilityRole,
    duty: '',
    taskKey: null as string | null,
    componentCodes: [] as string[],
    organization: null as { id: string } | null,
  });
  return (
    <RowsEditor
      what="phân công"
      rows={value}
      onChange={(rows) => onChange([...rows])}
      blank={blank}
      refusals={refusals}
    >
      {(row, change, errors) => <ResponsibilityFields row={row} change={change} errors={errors} tasks={tasks} />}
    </RowsEditor>
  );
}

interface ResponsibilityFieldsProps extends RowFieldsProps<Parts['responsibilities'][number]> {
  readonly tasks: Parts['tasks'];
}

export function ResponsibilityFields({ row: duty, change, errors, tasks }: ResponsibilityFieldsProps) {
  return (
    <>
      <TextInput
        label="Cơ quan"
        flex={1}
        miw="16rem"
        value={duty.organizationName}
        error={errors['organizationName']}
        // Another name is another body: the link to the one that was meant falls away.
        onChange={(event) => change({ organizationName: event.currentTarget.value, organization: null })}
      />
      <NativeSelect
        label="Vai trò"
        data={ROLES}
        value={duty.role}
        onChange={(event) => change({ role: event.currentTarget.value as ResponsibilityRole })}
      />
      <Textarea
        label="Việc phải làm"
        autosize
        w="100%"
        value={duty.duty}
        error={errors['duty']}
        onChange={(event) => change({ duty: event.currentTarget.value })}
      />
      <NativeSelect
        label="Gắn với nhiệm vụ"
        w="18rem"
        data={[{ value: '', label: 'Không' }, ...tasks.map(({ key, title }) => ({ value: key, label: title || key }))]}
        value={duty.taskKey ?? ''}
        onChange={(event) => change({ taskKey: event.currentTarget.value || null })}
      />
      <TextInput
        label="Gắn với dự án (mã, cách nhau bằng dấu phẩy)"
        flex={1}
        miw="14rem"
        defaultValue={duty.componentCodes.join(', ')}
        onBlur={(event) => {
          const codes = event.currentTarget.value.split(',').map((code) => code.trim());
          change({ componentCodes: codes.filter((code) => code !== '') });
        }}
      />
    </>
  );
}
