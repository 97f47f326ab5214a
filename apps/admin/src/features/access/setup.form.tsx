import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';

export interface SetupFields {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

const SHORTEST_PASSWORD = 8;

interface SetupFormProps {
  readonly onSubmit: (fields: SetupFields) => Promise<string | null>;
}

export function SetupForm({ onSubmit }: SetupFormProps) {
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name));
    if (text('password') !== text('again')) return setFailure('Hai lần nhập mật khẩu không giống nhau.');
    setBusy(true);
    setFailure(await onSubmit({ name: text('name').trim(), email: text('email').trim(), password: text('password') }));
    setBusy(false);
  };
  const toggle = { visibilityToggleButtonProps: { 'aria-label': 'Hiện hoặc ẩn mật khẩu' } };
  const rule = { required: true, minLength: SHORTEST_PASSWORD, autoComplete: 'new-password', ...toggle };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {failure && (
          <Alert color="red" title="Chưa tạo được" role="alert">
            {failure}
          </Alert>
        )}
        <TextInput label="Họ và tên" name="name" autoComplete="name" required autoFocus />
        <TextInput label="Thư điện tử" name="email" type="email" autoComplete="username" required />
        <PasswordInput label="Mật khẩu" description={`Ít nhất ${SHORTEST_PASSWORD} ký tự`} name="password" {...rule} />
        <PasswordInput label="Nhập lại mật khẩu" name="again" {...rule} />
        <Button type="submit" loading={busy} fullWidth mt="xs">
          Tạo và đăng nhập
        </Button>
      </Stack>
    </form>
  );
}
