import { NativeSelect, TextInput } from '@mantine/core';
import { PURPOSES, type ReadingPurpose } from './purpose.labels.ts';

export interface PurposeDraft {
  readonly purpose: ReadingPurpose | '';
  readonly note: string;
}

interface PurposeFieldsProps {
  readonly draft: PurposeDraft;
  readonly onChange: (draft: PurposeDraft) => void;
  readonly error?: string | undefined;
}

/** For what, chosen and in words. */
export function PurposeFields({ draft, onChange, error }: PurposeFieldsProps) {
  return (
    <>
      <NativeSelect
        label="Mục đích"
        required
        error={error}
        data={[
          { value: '', label: 'Chọn mục đích…' },
          ...Object.entries(PURPOSES).map(([value, label]) => ({ value, label })),
        ]}
        value={draft.purpose}
        onChange={(event) => onChange({ ...draft, purpose: event.currentTarget.value as ReadingPurpose | '' })}
      />
      <TextInput
        label="Ghi rõ thêm"
        description="Nếu có: số đơn, số văn bản"
        value={draft.note}
        onChange={(event) => onChange({ ...draft, note: event.currentTarget.value })}
      />
    </>
  );
}
