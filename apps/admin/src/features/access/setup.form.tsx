import { PASSWORD_LENGTH } from '@bacthang/domain/access';
import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useFirstError } from '../../ui/use-first-error.ts';
import type { SetupFailure } from './setup.labels.ts';

export interface SetupFields {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

const NOT_THE_SAME: SetupFailure = { sentence: null, fields: { again: 'Hai lần nhập mật khẩu không giống nhau.' } };

interface SetupFormProps {
  readonly onSubmit: (fields: SetupFields) => Promise<SetupFailure | null>;
}

export function SetupForm({ onSubmit }: SetupFormProps) {
  const [failure, setFailure] = useState<SetupFailure | null>(null);
  const [busy, setBusy] = useState(false);
  const { place, toFirstError } = useFirstError();
  const refuse = (why: SetupFailure | null) => {
    setFailure(why);
    if (why) toFirstError();
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name));
    if (text('password') !== text('again')) return refuse(NOT_THE_SAME);
    setBusy(true);
    const why = await onSubmit({ name: text('name').trim(), email: text('email').trim(), password: text('password') });
    setBusy(false);
    refuse(why);
  };
  const field = (name: string) => ({
    name,
    required: true,
    error: failure?.sentence === null ? failure.fields[name] : undefined,
  });
  const password = {
    autoComplete: 'new-password',
    visibilityToggleButtonProps: { 'aria-label': 'Hiện hoặc ẩn mật khẩu' },
  };
  return (
    <form ref={place} onSubmit={submit} noValidate>
      <Stack gap="sm">
        {failure?.sentence && (
          <Alert color="red" title="Chưa tạo được" role="alert">
            {failure.sentence}
          </Alert>
        )}
        <TextInput label="Họ và tên" autoComplete="name" autoFocus {...field('name')} />
        <TextInput label="Thư điện tử" type="email" autoComplete="username" {...field('email')} />
        <PasswordInput
          label="Mật khẩu"
          description={`Ít nhất ${PASSWORD_LENGTH.min} ký tự`}
          {...password}
          {...field('password')}
        />
        <PasswordInput label="Nhập lại mật khẩu" {...password} {...field('again')} />
        <Button type="submit" loading={busy} fullWidth mt="xs">
          Tạo và đăng nhập
        </Button>
      </Stack>
    </form>
  );
}
