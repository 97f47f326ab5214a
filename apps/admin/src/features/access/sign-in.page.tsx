import { Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { Entrance } from './entrance.tsx';
import { safeNext, signIn } from './session.ts';
import { SignInForm } from './sign-in.form.tsx';

const route = getRouteApi('/dang-nhap');

export function SignInPage() {
  const { next } = route.useSearch();
  const enter = async (email: string, password: string) => {
    const failure = await signIn(email, password);
    // The whole page anew: nothing that a visitor was shown stays in the cache of a member.
    if (failure === null) window.location.assign(safeNext(next));
    return failure;
  };
  return (
    <Entrance title="Đăng nhập">
      <SignInForm onSubmit={enter} />
      <Text size="sm" c="dimmed">
        Tài khoản do người quản trị của cơ quan cấp. Quên mật khẩu: hãy hỏi người quản trị.
      </Text>
    </Entrance>
  );
}
