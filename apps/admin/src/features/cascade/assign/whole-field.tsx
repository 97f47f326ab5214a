import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Sheet } from './sheet.ts';
import { cellText } from './table/assign.columns.ts';
import { wholeLabel } from './words/assign.labels.ts';

interface WholeFieldProps {
  readonly sheet: Sheet;
  /** Digits, or what was typed in their place. */
  readonly whole: string;
  readonly error: string | undefined;
  /** Shown and reckoned with while it is typed. */
  readonly onType: (typed: string) => void;
  readonly onEnter: (typed: string) => void;
  readonly onCancel: () => void;
}

/** What all shares come to. */
export function WholeField({ sheet, whole, error, onType, onEnter, onCancel }: WholeFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const leave = () => {
    if (typed !== null) onEnter(typed);
    setTyped(null);
  };
  return (
    <TextInput
      label={wholeLabel(sheet)}
      size="xs"
      w="12rem"
      inputMode="numeric"
      autoComplete="off"
      value={typed ?? cellText(whole, 'pinned')}
      error={error}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onType(event.currentTarget.value);
      }}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') leave();
        if (event.key === 'Escape') {
          setTyped(null);
          onCancel();
        }
      }}
      styles={{ input: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } }}
    />
  );
}
