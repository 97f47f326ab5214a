import { Alert, Button, Paper, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useFirstError } from '../../ui/use-first-error.ts';
import { WHY_ASKED } from './purpose.labels.ts';
import type { Statement } from './purpose.ts';
import { type PurposeDraft, PurposeFields } from './purpose-fields.tsx';

/** A file stays closed until it is said for what it is opened. */
export function PurposeGate({ onState }: { readonly onState: (statement: Statement) => void }) {
  const [draft, setDraft] = useState<PurposeDraft>({ purpose: '', note: '' });
  const [error, setError] = useState<string>();
  const { place, toFirstError } = useFirstError();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (draft.purpose !== '') return onState({ purpose: draft.purpose, note: draft.note.trim() });
    setError('Chưa chọn mục đích.');
    toFirstError();
  };
  return (
    <Paper withBorder p="md" maw="34rem">
      <form ref={place} onSubmit={submit} noValidate>
        <Stack gap="sm">
          <Alert color="blue" title="Vì sao hỏi mục đích">
            {WHY_ASKED}
          </Alert>
          <PurposeFields draft={draft} onChange={setDraft} error={error} />
          <Button type="submit" w="max-content">
            Mở hồ sơ
          </Button>
        </Stack>
      </form>
    </Paper>
  );
}
