import { isPlainDate } from '@bacthang/domain/shared';
import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { formatDate } from '../lib/format.ts';

interface DayFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  /** A day; empty while what is typed is none. */
  readonly value: string;
  readonly onChange: (day: string) => void;
}

const HOW = 'Viết ngày/tháng/năm: 05/01/2026.';

/** A day as the offices write it, whatever the language of the browser; what is no day holds the form back. */
export function DayField({ value, onChange, error, required = true, ...props }: DayFieldProps) {
  const [typed, setTyped] = useState(() => (value === '' ? '' : formatDate(value)));
  const wrong = dayOf(typed) === null && (required || typed.trim() !== '') ? HOW : '';
  return (
    <TextInput
      required={required}
      placeholder="ngày/tháng/năm"
      inputMode="numeric"
      w="12rem"
      {...props}
      ref={(input: HTMLInputElement | null) => input?.setCustomValidity(wrong)}
      value={typed}
      error={typed !== '' && wrong ? wrong : error}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(dayOf(currentTarget.value) ?? '');
      }}
    />
  );
}

/** `5/1/2026` → `2026-01-05`; null where it is no day. */
function dayOf(typed: string): string | null {
  const day = typed
    .trim()
    .split(/[/.-]/)
    .toReversed()
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isPlainDate(day) ? day : null;
}
