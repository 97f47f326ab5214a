import { TextInput, type TextInputProps } from '@mantine/core';
import { today } from '../../../lib/format.ts';

interface DayFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** A day that has come already: the device's own calendar, and today unless said otherwise. */
export function DayField({ value, onChange, ...props }: DayFieldProps) {
  return (
    <TextInput
      type="date"
      required
      max={today()}
      w="12rem"
      {...props}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
