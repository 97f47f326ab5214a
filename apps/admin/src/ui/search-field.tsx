import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Icon } from './icon.tsx';

/** How long typing must rest before it is searched for. */
const REST_MS = 300;

interface SearchFieldProps {
  readonly label: string;
  /** What is searched for now, from the address. */
  readonly value: string;
  readonly onSearch: (text: string) => void;
  /** Among small controls it is one of them; else it stands on a line of its own. */
  readonly size?: 'xs';
}

/** Searches while one types, and keeps what was typed in the address. */
export function SearchField({ label, value, onSearch, size }: SearchFieldProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText((typed) => (typed.trim() === value ? typed : value)), [value]);
  useEffect(() => {
    const wanted = text.trim();
    if (wanted === value) return;
    const timer = setTimeout(() => onSearch(wanted), REST_MS);
    return () => clearTimeout(timer);
  });
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<Icon name="search" size={16} />}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      {...(size ? { size, w: '11rem' } : { mb: 'sm', maw: '28rem' })}
    />
  );
}
