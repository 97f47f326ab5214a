import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';

interface SignInFormProps {
  /** Signs in, or says why not. */
  readonly onSubmit: (email: string, password: string) => Promise<string | null>;
}

export function SignInForm({ onSubmit }: SignInFormProps) {
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setBusy(true);
    setFailure(await onSubmit(String(fields.get('email')).trim(), String(fields.get('password'))));
    setBusy(false);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {failure && (
          <Alert color="red" title="Chưa đăng nhập được" role="alert">
            {failure}
          </Alert>
        )}
        <TextInput label="Thư điện tử" name="email" type="email" autoComplete="username" required autoFocus />
        <PasswordInput
          label="Mật khẩu"
          name="password"
          autoComplete="current-password"
          required
          visibilityToggleButtonProps={{ 'aria-label': 'Hiện hoặc ẩn mật khẩu' }}
        />
        <Button type="submit" loading={busy} fullWidth mt="xs">
          Đăng nhập
        </Button>
      </Stack>
    </form>
  );
}
