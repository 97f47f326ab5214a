import { TextInput, type TextInputProps } from '@mantine/core';
import { formatDecimal, numberRefusalLabel, parseVietnameseNumber } from '../../lib/format.ts';

interface DecimalInputProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** As typed, in Vietnamese form: `1.234,5`. */
  readonly value: string;
  readonly onChange: (typed: string) => void;
  /** Shown inside the field, read with its label. */
  readonly unit?: string;
}

/** A figure in Vietnamese form. What cannot be read says so at once; what can is written out when the field is left. */
export function DecimalInput({ value, onChange, unit, error, onBlur, ...props }: DecimalInputProps) {
  const { value: read, reason } = parseVietnameseNumber(value);
  const unreadable = reason === null || reason === 'empty' ? undefined : numberRefusalLabel(reason);
  return (
    <TextInput
      {...props}
      value={value}
      error={unreadable ?? error}
      inputMode="decimal"
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={(event) => {
        if (read !== null && formatDecimal(read) !== value) onChange(formatDecimal(read));
        onBlur?.(event);
      }}
      styles={{ input: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } }}
      {...(unit
        ? { rightSection: <span aria-hidden="true">{unit}</span>, rightSectionWidth: `${unit.length + 2}ch` }
        : {})}
    />
  );
}
