import { TextInput } from '@mantine/core';
import { RowsEditor } from '../../../../ui/rows-editor.tsx';
import type { Parts } from '../parts.ts';
import type { PartFormProps, RowFieldsProps } from './part-form.ts';

export function RecipientsForm({ value, onChange, refusals }: PartFormProps<'recipients'>) {
  return (
    <RowsEditor
      what="nơi nhận"
      rows={value}
      onChange={(rows) => onChange([...rows])}
      blank={() => ({ name: '', purpose: null as string | null })}
      refusals={refusals}
    >
      {(row, change, errors) => <RecipientFields row={row} change={change} errors={errors} />}
    </RowsEditor>
  );
}

export function RecipientFields({ row, change, errors }: RowFieldsProps<Parts['recipients'][number]>) {
  const { name, purpose } = row;
  return (
    <>
      <TextInput
        label="Nơi nhận"
        flex={1}
        miw="14rem"
        value={name}
        error={errors['name']}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TextInput
        label="Để làm gì"
        placeholder="báo cáo, thực hiện, lưu"
        value={purpose ?? ''}
        error={errors['purpose']}
        onChange={(event) => change({ purpose: event.currentTarget.value || null })}
      />
    </>
  );
}
