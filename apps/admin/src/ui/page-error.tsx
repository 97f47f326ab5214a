import { Alert, Button, Group } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { Page } from './page.tsx';

const CODE_NOT_LOADED = /dynamically imported module|Importing a module script failed|error loading/i;

/** A screen that broke, or whose code could not be fetched: says which, and what to do. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const message = error instanceof Error ? error.message : String(error);
  const offline = CODE_NOT_LOADED.test(message);
  return (
    <Page title="Không mở được trang này">
      <Alert color="red" title={offline ? 'Không tải được phần mềm của trang' : 'Trang gặp lỗi khi hiển thị'}>
        {offline
          ? 'Đường truyền bị ngắt, hoặc hệ thống vừa được nâng cấp. Hãy tải lại trang; việc đã lưu không mất.'
          : `Phần đã lưu không mất. Hãy thử lại; nếu vẫn vậy, gửi dòng này cho người quản trị: ${message}`}
        <Group mt="sm">
          <Button size="xs" onClick={offline ? () => window.location.reload() : reset}>
            {offline ? 'Tải lại' : 'Thử lại'}
          </Button>
        </Group>
      </Alert>
    </Page>
  );
}
