import { yearsBetween } from '@bacthang/domain/shared';
import { COMMITMENT_RULES, lastYearOf, type PlanPeriod } from '@bacthang/domain/target';
import { Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { type RefusalFacts, refusalsByField } from '../../lib/refusal.labels.ts';
import { fromWire, toWire } from '../../lib/wire.ts';
import { type CommitmentDraft, changeKind, commitmentFactsOf, kindsFor, needOf } from './commitment.draft.ts';
import {
  amountUnit,
  type CommitmentKind,
  type Comparator,
  commitmentSentence,
  comparatorLabel,
  kindLabel,
} from './commitment.labels.ts';
import { DecimalInput } from './decimal-input.tsx';
import type { IndicatorFacts } from './indicator.fragment.ts';

interface CommitmentFieldsProps {
  readonly value: CommitmentDraft;
  readonly onChange: (draft: CommitmentDraft) => void;
  readonly indicator: IndicatorFacts;
  readonly period: PlanPeriod;
  readonly refusals: readonly RefusalFacts[];
}

/** What a target commits to: only the fields that its kind has, and the sentence that they make. */
export function CommitmentFields({ value, onChange, indicator, period, refusals }: CommitmentFieldsProps) {
  const change = (part: Partial<CommitmentDraft>) => onChange({ ...value, ...part });
  const errors = refusalsByField(refusals);
  const error = (field: string) => errors[field];
  const needs = (field: Parameters<typeof needOf>[1]) => needOf(value, field, indicator);
  const rule = COMMITMENT_RULES[fromWire(value.kind)];
  const unit = amountUnit(value.kind, indicator);
  return (
    <Stack gap="xs">
      <Group align="flex-start" gap="sm">
        <NativeSelect
          label="Dạng chỉ tiêu"
          data={withStanding(kindsFor(indicator), value.kind).map((kind) => ({ value: kind, label: kindLabel(kind) }))}
          value={value.kind}
          error={error('kind')}
          onChange={(event) =>
            onChange(changeKind(value, event.currentTarget.value as CommitmentKind, indicator, period))
          }
        />
        {needs('comparator') !== 'forbidden' && (
          <NativeSelect
            label="So sánh"
            data={[
              { value: '', label: 'Chọn…' },
              ...rule.comparators.map(toWire).map((each) => ({ value: each, label: comparatorLabel(each) })),
            ]}
            value={value.comparator ?? ''}
            error={error('comparator')}
            onChange={(event) => change({ comparator: (event.currentTarget.value || null) as Comparator | null })}
          />
        )}
        {needs('value') !== 'forbidden' && (
          <DecimalInput
            label="Mức"
            w="9rem"
            value={value.value}
            onChange={(typed) => change({ value: typed })}
            unit={unit}
            error={error('value')}
          />
        )}
        {needs('upper') !== 'forbidden' && (
          <DecimalInput
            label="Mức phấn đấu (nếu có)"
            w="11rem"
            value={value.upper}
            onChange={(typed) => change({ upper: typed })}
            unit={unit}
            error={error('upper')}
          />
        )}
        <Years
          value={value}
          onChange={change}
          period={period}
          error={error}
          withBase={needs('baseYear') !== 'forbidden'}
        />
      </Group>
      {needs('condition') !== 'forbidden' && (
        <TextInput
          label="Đối tượng được tính"
          placeholder="đủ điều kiện và có nhu cầu vay vốn"
          value={value.condition}
          error={error('condition')}
          onChange={(event) => change({ condition: event.currentTarget.value })}
        />
      )}
      {needs('reference') !== 'forbidden' && (
        <TextInput
          label={value.kind === 'AS_ASSIGNED' ? 'Mức do ai giao' : 'So với mức nào'}
          placeholder={value.kind === 'AS_ASSIGNED' ? 'chỉ tiêu tỉnh giao hằng năm' : 'tỷ lệ chung của thị xã'}
          value={value.reference}
          error={error('reference')}
          onChange={(event) => change({ reference: event.currentTarget.value })}
        />
      )}
      <Text size="sm" component="output">
        Đọc là: <strong>{commitmentSentence(commitmentFactsOf(value), indicator)}</strong>
      </Text>
    </Stack>
  );
}

interface YearsProps {
  readonly value: CommitmentDraft;
  readonly onChange: (part: Partial<CommitmentDraft>) => void;
  readonly period: PlanPeriod;
  readonly error: (field: string) => string | undefined;
  readonly withBase: boolean;
}

function Years({ value, onChange, period, error, withBase }: YearsProps) {
  const years = withStanding(yearsBetween(period.periodFrom, lastYearOf(period)), value.periodFrom, value.periodTo);
  const bases = yearsBetween(value.periodTo - 15, value.periodTo - 1).toReversed();
  return (
    <>
      <NativeSelect
        label="Từ năm"
        data={years.map(String)}
        value={String(value.periodFrom)}
        error={error('periodFrom')}
        onChange={(event) => onChange({ periodFrom: Number(event.currentTarget.value) })}
      />
      <NativeSelect
        label="Đến hết năm"
        data={years.map(String)}
        value={String(value.periodTo)}
        error={error('periodTo')}
        onChange={(event) => onChange({ periodTo: Number(event.currentTarget.value) })}
      />
      {withBase && (
        <NativeSelect
          label="Năm gốc"
          data={[
            { value: '', label: 'Văn bản không nêu' },
            ...bases.map((year) => ({ value: String(year), label: String(year) })),
          ]}
          value={value.baseYear === null ? '' : String(value.baseYear)}
          error={error('baseYear')}
          onChange={(event) =>
            onChange({ baseYear: event.currentTarget.value === '' ? null : Number(event.currentTarget.value) })
          }
        />
      )}
    </>
  );
}

/** The choices, and what stands now even where it is no longer one of them. */
function withStanding<T extends string | number>(choices: readonly T[], ...standing: readonly T[]): readonly T[] {
  return [...new Set([...choices, ...standing])].toSorted((a, b) =>
    typeof a === 'number' ? Number(a) - Number(b) : 0,
  );
}
