import { Textarea, type TextareaProps } from '@mantine/core';
import { useState } from 'react';
import { linesOf, textOf } from './rows.ts';

interface LinesInputProps extends Omit<TextareaProps, 'value' | 'onChange'> {
  readonly value: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
}

/** A list of short texts, one a line. */
export function LinesInput({ value, onChange, ...props }: LinesInputProps) {
  // What is typed keeps its empty last line, which is no text yet.
  const [typed, setTyped] = useState(() => textOf(value));
  const shown = textOf(linesOf(typed)) === textOf(value) ? typed : textOf(value);
  return (
    <Textarea
      {...props}
      autosize
      description={props.description ?? 'Mỗi dòng một mục'}
      value={shown}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(linesOf(event.currentTarget.value));
      }}
    />
  );
}
