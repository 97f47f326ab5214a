import { Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { type RefusalFacts, refusalsByField } from '../../lib/refusal.labels.ts';
import type { FactsDraft } from './facts.draft.ts';
import { PLAN_KINDS } from './plan.labels.ts';

interface FactsFormProps {
  readonly value: FactsDraft;
  readonly onChange: (draft: FactsDraft) => void;
  readonly refusals: readonly RefusalFacts[];
}

/** The title block. Holds no state; a number or date that the paper leaves blank stays blank. */
export function FactsForm({ value, onChange, refusals }: FactsFormProps) {
  const errors = refusalsByField(refusals);
  const field = (name: keyof FactsDraft) => ({
    name,
    value: value[name],
    error: errors[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ ...value, [name]: event.currentTarget.value }),
  });
  const year = { inputMode: 'numeric', maxLength: 4, w: '8rem' } as const;
  return (
    <Stack gap="sm">
      <Textarea label="Tên kế hoạch" required autosize {...field('title')} />
      <Group align="flex-start">
        <NativeSelect
          label="Loại"
          data={Object.entries(PLAN_KINDS).map(([kind, label]) => ({ value: kind, label }))}
          {...field('kind')}
        />
        <TextInput
          label="Số ký hiệu"
          placeholder="103/KH-UBND"
          description="Để trống khi chưa lấy số"
          {...field('documentNumber')}
        />
        <TextInput
          label="Ngày ban hành"
          placeholder="ngày/tháng/năm"
          description="Phần còn trống có thể bỏ"
          {...field('issuedOn')}
        />
      </Group>
      <Group align="flex-start">
        <TextInput label="Từ năm" required {...year} {...field('periodFrom')} />
        <TextInput label="Đến năm" required {...year} {...field('periodTo')} />
        <TextInput label="Định hướng đến năm" {...year} w="11rem" {...field('outlookYear')} />
      </Group>
    </Stack>
  );
}
