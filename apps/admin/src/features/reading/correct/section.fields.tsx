import { NativeSelect, TextInput } from '@mantine/core';
import type { RowFieldsProps } from '../../plan/edit/parts/part-form.ts';
import { SECTION_KINDS, type SectionKind } from '../../plan/plan.labels.ts';
import type { SectionDraft } from '../work/finding.ts';

/** A section's heading and kind; its text is the document's, and is edited in the draft. */
export function SectionFields({ row, change, errors }: RowFieldsProps<SectionDraft>) {
  return (
    <>
      <TextInput
        label="Số mục"
        w="6rem"
        value={row.number ?? ''}
        error={errors['number']}
        onChange={(event) => change({ number: event.currentTarget.value.trim() || null })}
      />
      <TextInput
        label="Tiêu đề mục"
        flex={1}
        miw="14rem"
        value={row.heading}
        error={errors['heading']}
        onChange={(event) => change({ heading: event.currentTarget.value })}
      />
      <NativeSelect
        label="Loại mục"
        data={Object.entries(SECTION_KINDS).map(([value, label]) => ({ value, label }))}
        value={row.kind}
        onChange={(event) => change({ kind: event.currentTarget.value as SectionKind })}
      />
    </>
  );
}
