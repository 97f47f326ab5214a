import { Checkbox, Stack, Textarea, TextInput } from '@mantine/core';
import { RowsEditor } from '../../../../ui/rows-editor.tsx';
import type { PartFormProps } from './part-form.ts';

export function AudienceForm({ value, onChange }: PartFormProps<'audience'>) {
  return (
    <Stack gap="sm">
      <RowsEditor
        what="đối tượng"
        rows={value.beneficiaries}
        onChange={(rows) => onChange({ ...value, beneficiaries: [...rows] })}
        blank={() => ({ description: '', priority: false })}
      >
        {({ description, priority }, change) => (
          <>
            <TextInput
              label="Đối tượng"
              flex={1}
              miw="14rem"
              value={description}
              onChange={(event) => change({ description: event.currentTarget.value })}
            />
            <Checkbox
              label="Ưu tiên"
              mt="1.9rem"
              checked={priority}
              onChange={(event) => change({ priority: event.currentTarget.checked })}
            />
          </>
        )}
      </RowsEditor>
      <Textarea
        label="Phạm vi"
        autosize
        value={value.scope}
        onChange={(event) => onChange({ ...value, scope: event.currentTarget.value })}
      />
    </Stack>
  );
}
