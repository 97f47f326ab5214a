import { Checkbox, Stack, Text } from '@mantine/core';
import type { PlanFactsInput } from '../facts.draft.ts';
import { planName } from '../plan.labels.ts';

/** A published plan above that this organization has not taken over yet. */
export interface Inherited {
  readonly id: string;
  readonly kind: PlanFactsInput['kind'];
  readonly title: string;
  readonly documentNumber: string | null;
  readonly number: number | null;
  readonly periodFrom: number;
  readonly periodTo: number;
  readonly outlookYear: number | null;
  readonly plan: { readonly organization: { readonly name: string } };
}

interface InheritedFieldsProps {
  readonly inherited: readonly Inherited[];
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Which plans above a new plan carries out, or none. */
export function InheritedFields({ inherited, value, onChange }: InheritedFieldsProps) {
  return (
    <>
      <Checkbox.Group label="Kế thừa từ kế hoạch cấp trên" value={[...value]} onChange={onChange}>
        <Stack gap="xs" mt="xs">
          {inherited.map((parent) => (
            <Checkbox
              key={parent.id}
              value={parent.id}
              label={`${planName(parent)}, bản ${parent.number} (${parent.plan.organization.name})`}
              description={parent.title}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <Text size="sm" c="dimmed" mt="xs">
        {inherited.length === 0
          ? 'Không có kế hoạch cấp trên nào đang chờ. Kế hoạch này sẽ soạn từ đầu.'
          : 'Mọi chỉ tiêu của bản được chọn sẽ chờ bạn trả lời từng cái. Không chọn bản nào là soạn từ đầu.'}
      </Text>
    </>
  );
}
