import type { PlanPeriod } from '@bacthang/domain/target';
import { Checkbox, Group, NativeSelect, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { type RefusalFacts, refusalsByField } from '../../lib/refusal.labels.ts';
import { changeKind, kindsFor } from './commitment.draft.ts';
import { CommitmentFields } from './commitment-fields.tsx';
import type { IndicatorFacts } from './indicator.fragment.ts';
import type { TargetDraft } from './target.draft.ts';
import { bindingLabel, bindings, distributionLabel, distributions } from './target.labels.ts';

interface TargetFormProps {
  readonly value: TargetDraft;
  readonly onChange: (draft: TargetDraft) => void;
  readonly indicators: readonly IndicatorFacts[];
  readonly subgroups: readonly { readonly code: string; readonly name: string }[];
  readonly period: PlanPeriod;
  /** What stands against the draft (`readTarget`, or the server's answer); paths as in `TargetInput`. */
  readonly refusals: readonly RefusalFacts[];
  /** Targets of the same plan that may contain this one ("trong đó"). */
  readonly containers?: readonly { readonly key: string; readonly statement: string }[];
}

/** A target of any of the eleven kinds. Holds no state: what is typed belongs to whoever shows it. */
export function TargetForm({
  value,
  onChange,
  indicators,
  subgroups,
  period,
  refusals,
  containers = [],
}: TargetFormProps) {
  const change = (part: Partial<TargetDraft>) => onChange({ ...value, ...part });
  const errors = refusalsByField(refusals);
  const error = (field: string) => errors[field];
  const indicator = indicators.find(({ code }) => code === value.indicatorCode);
  return (
    <Stack gap="sm">
      <Textarea
        label="Lời văn chỉ tiêu"
        description="Một câu như sẽ in trong văn bản."
        required
        autosize
        minRows={2}
        value={value.statement}
        error={error('statement')}
        onChange={(event) => change({ statement: event.currentTarget.value })}
      />
      <Group grow align="flex-start">
        <Select
          label="Chỉ số"
          required
          searchable
          nothingFoundMessage="Không có chỉ số nào như vậy"
          data={indicators.map(({ code, name, unit }) => ({ value: code, label: unit ? `${name} (${unit})` : name }))}
          value={value.indicatorCode}
          error={error('indicatorCode')}
          onChange={(code) =>
            onChange(
              withIndicator(
                value,
                indicators.find((each) => each.code === code),
                period,
              ),
            )
          }
        />
        <Select
          label="Nhóm"
          placeholder="Tất cả"
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'Bỏ nhóm' }}
          data={subgroups.map(({ code, name }) => ({ value: code, label: name }))}
          value={value.subgroupCode}
          error={error('subgroupCode')}
          onChange={(subgroupCode) => change({ subgroupCode })}
        />
      </Group>
      {indicator && (
        <CommitmentFields
          value={value.commitment}
          onChange={(commitment) => change({ commitment })}
          indicator={indicator}
          period={period}
          refusals={refusals}
        />
      )}
      {containers.length > 0 && (
        <NativeSelect
          label="Chỉ tiêu bao trùm (trong đó)"
          data={[
            { value: '', label: 'Không nằm trong chỉ tiêu nào' },
            ...containers.map(({ key, statement }) => ({ value: key, label: statement })),
          ]}
          value={value.nestedInKey ?? ''}
          error={error('nestedInKey')}
          onChange={(event) => change({ nestedInKey: event.currentTarget.value || null })}
        />
      )}
      <Group grow align="flex-start">
        <NativeSelect
          label="Cấp dưới được sửa đến đâu"
          data={bindings.map((each) => ({ value: each, label: bindingLabel(each) }))}
          value={value.binding}
          error={error('binding')}
          onChange={(event) => change({ binding: event.currentTarget.value as TargetDraft['binding'] })}
        />
        <NativeSelect
          label="Cách giao xuống cấp dưới"
          data={distributions.map((each) => ({ value: each, label: distributionLabel(each) }))}
          value={value.distribution}
          error={error('distribution')}
          onChange={(event) => change({ distribution: event.currentTarget.value as TargetDraft['distribution'] })}
        />
      </Group>
      <Group grow align="flex-start">
        <TextInput
          label="Mục trong kế hoạch"
          value={value.section}
          error={error('section')}
          onChange={(event) => change({ section: event.currentTarget.value })}
        />
        <TextInput
          label="Cơ quan đánh giá"
          value={value.assessor}
          error={error('assessor')}
          onChange={(event) => change({ assessor: event.currentTarget.value })}
        />
      </Group>
      <Textarea
        label="Ghi chú"
        autosize
        value={value.note}
        error={error('note')}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      {period.outlookYear !== null && (
        <Checkbox
          label={`Thuộc định hướng đến năm ${period.outlookYear}`}
          checked={value.outlook}
          onChange={(event) => change({ outlook: event.currentTarget.checked })}
        />
      )}
    </Stack>
  );
}

/** Another indicator: a kind of commitment that does not fit it gives way to the first that does. */
function withIndicator(draft: TargetDraft, indicator: IndicatorFacts | undefined, period: PlanPeriod): TargetDraft {
  if (!indicator) return { ...draft, indicatorCode: null };
  const kinds = kindsFor(indicator);
  const kind = kinds.includes(draft.commitment.kind) ? draft.commitment.kind : (kinds[0] ?? 'QUALITATIVE');
  return { ...draft, indicatorCode: indicator.code, commitment: changeKind(draft.commitment, kind, indicator, period) };
}
