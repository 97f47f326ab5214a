import { Checkbox, Stack, Textarea, TextInput } from '@mantine/core';
import { refusalsByField } from '../../../../lib/refusal.labels.ts';
import { RowsEditor } from '../../../../ui/rows-editor.tsx';
import type { PartFormProps } from './part-form.ts';

export function AudienceForm({ value, onChange, refusals }: PartFormProps<'audience'>) {
  return (
    <Stack gap="sm">
      <RowsEditor
        what="đối tượng"
        rows={value.beneficiaries}
        onChange={(rows) => onChange({ ...value, beneficiaries: [...rows] })}
        blank={() => ({ description: '', priority: false })}
        refusals={refusals}
      >
        {({ description, priority }, change, errors) => (
          <>
            <TextInput
              label="Đối tượng"
              flex={1}
              miw="14rem"
              value={description}
              error={errors['description']}
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
        error={refusalsByField(refusals)['scope']}
        onChange={(event) => onChange({ ...value, scope: event.currentTarget.value })}
      />
    </Stack>
  );
}
