import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useFirstError } from '../../ui/use-first-error.ts';

interface SignInFormProps {
  /** Signs in, or says why not. */
  readonly onSubmit: (email: string, password: string) => Promise<string | null>;
}

const NOTHING_MISSING = { email: undefined, password: undefined };

export function SignInForm({ onSubmit }: SignInFormProps) {
  const [missing, setMissing] = useState<Readonly<Record<'email' | 'password', string | undefined>>>(NOTHING_MISSING);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { place, toFirstError } = useFirstError();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const [email, password] = [String(fields.get('email')).trim(), String(fields.get('password'))];
    const found = {
      email: email === '' ? 'Chưa nhập thư điện tử.' : undefined,
      password: password === '' ? 'Chưa nhập mật khẩu.' : undefined,
    };
    setMissing(found);
    if (found.email ?? found.password) return toFirstError();
    setBusy(true);
    const why = await onSubmit(email, password);
    setFailure(why);
    setBusy(false);
    if (why !== null) toFirstError();
  };
  return (
    <form ref={place} onSubmit={submit} noValidate>
      <Stack gap="sm">
        {failure && (
          <Alert color="red" title="Chưa đăng nhập được" role="alert">
            {failure}
          </Alert>
        )}
        <TextInput
          label="Thư điện tử"
          name="email"
          type="email"
          autoComplete="username"
          required
          autoFocus
          error={missing.email}
        />
        <PasswordInput
          label="Mật khẩu"
          name="password"
          autoComplete="current-password"
          required
          error={missing.password}
          visibilityToggleButtonProps={{ 'aria-label': 'Hiện hoặc ẩn mật khẩu' }}
        />
        <Button type="submit" loading={busy} fullWidth mt="xs">
          Đăng nhập
        </Button>
      </Stack>
    </form>
  );
}
