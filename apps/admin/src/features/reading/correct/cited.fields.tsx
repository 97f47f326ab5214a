import { NativeSelect, Select, Stack } from '@mantine/core';
import { directiveName, EDGE_KINDS, type EdgeKind } from '../../directive/directive.labels.ts';
import type { RowFieldsProps } from '../../plan/edit/parts/part-form.ts';
import type { CitedDraft } from '../work/finding.ts';
import type { Known } from '../work/known.ts';

interface CitedFieldsProps extends RowFieldsProps<CitedDraft> {
  readonly directives: Known['directives'];
}

/** Which of the documents known here is meant, and how the plan stands on it. */
export function CitedFields({ row, change, errors, directives }: CitedFieldsProps) {
  return (
    <Stack gap="xs">
      <Select
        label="Văn bản trong hệ thống"
        placeholder="Gõ số ký hiệu hoặc trích yếu"
        description="Chưa có thì thêm ở mục Văn bản, hoặc thêm sau trong bản thảo"
        searchable
        nothingFoundMessage="Chưa có văn bản này"
        data={directives.map((directive) => ({
          value: directive.id,
          label: `${directiveName(directive)}: ${directive.title}`,
        }))}
        value={row.directiveId}
        error={errors['directiveId']}
        onChange={(directiveId) => change({ directiveId })}
      />
      <NativeSelect
        label="Quan hệ"
        data={Object.entries(EDGE_KINDS).map(([value, label]) => ({ value, label }))}
        value={row.kind}
        onChange={(event) => change({ kind: event.currentTarget.value as EdgeKind })}
      />
    </Stack>
  );
}
