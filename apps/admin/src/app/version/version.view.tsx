import { Alert, Button, Group } from '@mantine/core';
import { useEffect, useSyncExternalStore } from 'react';
import { openNewer, subscribe, versionState, watchVersion } from './version.ts';

/** That a newer release is there. Nobody's page is loaded anew under their hands. */
export function NewVersion() {
  const { waiting } = useSyncExternalStore(subscribe, versionState);
  useEffect(() => void watchVersion(), []);
  if (!waiting) return null;
  return (
    <Alert color="blue" mb="sm" role="status" data-no-print>
      <Group gap="xs">
        <strong>Có bản mới của Bậc Thang.</strong>
        <span>Lưu việc đang làm dở rồi tải lại trang.</span>
        <Button size="compact-sm" variant="default" onClick={openNewer}>
          Tải lại
        </Button>
      </Group>
    </Alert>
  );
}
