import { Alert, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { Entrance } from './entrance.tsx';
import { post, signIn } from './session.ts';
import { type SetupFields, SetupForm } from './setup.form.tsx';
import { setupFailure } from './setup.labels.ts';

const route = getRouteApi('/thiet-lap');

/** Makes the first administrator of a new installation, with the one-time link that the server printed. */
export function SetupPage() {
  const { token } = route.useSearch();
  if (token === undefined) {
    return (
      <Entrance title="Thiết lập">
        <Alert color="red" title="Đường dẫn thiếu mã">
          Mở đúng đường dẫn mà máy chủ đã in ra ở lần chạy đầu tiên, kể cả phần sau dấu hỏi.
        </Alert>
      </Entrance>
    );
  }
  const setUp = async (fields: SetupFields) => {
    const answer = await post('/api/setup', { token, ...fields });
    if (!answer?.ok) return setupFailure(answer?.status ?? null, await answer?.json().catch(() => undefined));
    await signIn(fields.email, fields.password);
    window.location.assign('/');
    return null;
  };
  return (
    <Entrance title="Tạo người quản trị đầu tiên">
      <Text size="sm">Đường dẫn này chỉ dùng được một lần.</Text>
      <SetupForm onSubmit={setUp} />
    </Entrance>
  );
}
