import { readPersonSearch } from '@bacthang/domain/household';
import { Button, Group, Paper, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { refusalSentence } from '../../../lib/refusal.labels.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useFirstError } from '../../../ui/use-first-error.ts';
import { WHY_ASKED } from '../purpose.labels.ts';
import type { Statement } from '../purpose.ts';
import { type PurposeDraft, PurposeFields } from '../purpose-fields.tsx';

interface SearchFormProps {
  /** What the address says is looked for. */
  readonly text: string;
  readonly statement: Statement | null;
  readonly onSearch: (text: string, statement: Statement) => void;
}

/** Looking for somebody: what is typed, and for what. Both are needed before anything is asked of the server. */
export function SearchForm({ text, statement, onSearch }: SearchFormProps) {
  const [typed, setTyped] = useState(text);
  const [purpose, setPurpose] = useState<PurposeDraft>(statement ?? { purpose: '', note: '' });
  const [errors, setErrors] = useState<Readonly<Record<'text' | 'purpose', string | undefined>>>({
    text: undefined,
    purpose: undefined,
  });
  const { place, toFirstError } = useFirstError();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const search = readPersonSearch(typed, ['text']);
    const found = {
      text: search.ok ? undefined : search.refusals.map(refusalSentence).join(' '),
      purpose: purpose.purpose === '' ? 'Chưa chọn mục đích.' : undefined,
    };
    setErrors(found);
    if (!search.ok || purpose.purpose === '') return toFirstError();
    onSearch(typed.trim(), { purpose: purpose.purpose, note: purpose.note.trim() });
  };
  return (
    <Paper withBorder p="md" component="form" role="search" ref={place} onSubmit={submit} noValidate data-no-print>
      <Group align="flex-start" gap="sm">
        <TextInput
          label="Tìm hộ"
          description="Tên một người trong hộ (từ 3 chữ cái), mã hộ, hoặc đủ số định danh"
          type="search"
          autoComplete="off"
          required
          w="22rem"
          maw="100%"
          value={typed}
          error={errors.text}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <PurposeFields draft={purpose} onChange={setPurpose} error={errors.purpose} />
        <Button type="submit" mt="1.55rem" leftSection={<Icon name="search" size={16} />}>
          Tìm
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mt="xs">
        {WHY_ASKED}
      </Text>
    </Paper>
  );
}
