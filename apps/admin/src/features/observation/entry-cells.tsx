import { NativeSelect } from '@mantine/core';
import { DecimalInput } from '../target/decimal-input.tsx';
import type { IndicatorFacts } from '../target/indicator.fragment.ts';
import { hasDenominator } from './entry.draft.ts';

interface CountCellProps {
  readonly name: string;
  readonly indicator: IndicatorFacts;
  /** As typed. */
  readonly value: string;
  readonly error: string | undefined;
  readonly row: number;
  readonly editable: boolean;
  readonly onChange: (typed: string) => void;
}

/** The count, or the upper side of a ratio; a milestone is reached or not. What is only read is plain text. */
export function NumeratorCell({ name, indicator, value, error, row, editable, onChange }: CountCellProps) {
  if (indicator.valueType === 'MILESTONE') {
    const words = value === '1' ? 'Đã đạt' : value === '0' ? 'Chưa đạt' : '–';
    if (!editable) return words;
    return (
      <NativeSelect
        size="xs"
        aria-label={`${name}: đã đạt hay chưa`}
        data-row={row}
        data-column={0}
        error={error}
        value={value}
        data={[
          { value: '', label: 'Chọn…' },
          { value: '1', label: 'Đã đạt' },
          { value: '0', label: 'Chưa đạt' },
        ]}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  const unit = hasDenominator(indicator) ? '' : indicator.unit;
  if (!editable) return value === '' ? '–' : `${value} ${unit}`;
  return (
    <DecimalInput
      size="xs"
      w="8rem"
      aria-label={`${name}: ${indicator.numerator ?? 'số lượng'}`}
      data-row={row}
      data-column={0}
      error={error}
      value={value}
      unit={unit}
      onChange={onChange}
    />
  );
}

/** The lower side of a ratio or rate. */
export function DenominatorCell({ name, indicator, value, error, row, editable, onChange }: CountCellProps) {
  if (!editable) return value || '–';
  return (
    <DecimalInput
      size="xs"
      w="8rem"
      aria-label={`${name}: ${indicator.denominator ?? 'mẫu số'}`}
      data-row={row}
      data-column={1}
      error={error}
      value={value}
      onChange={onChange}
    />
  );
}
