import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';

interface LeaveDialogProps {
  /** Whether something would be lost by closing the tab now. */
  readonly dirty: boolean;
  /** What would be lost, in words. */
  readonly what: string;
  /** Saves what can be saved; true when nothing is left. */
  readonly settle: () => Promise<boolean>;
}

/** Leaving the page saves first; what cannot be saved is asked about. */
export function LeaveDialog({ dirty, what, settle }: LeaveDialogProps) {
  const blocker = useBlocker({
    shouldBlockFn: async ({ current, next }) => dirty && current.pathname !== next.pathname && !(await settle()),
    enableBeforeUnload: dirty,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Modal opened onClose={blocker.reset} title="Còn phần chưa lưu" closeButtonProps={{ 'aria-label': 'Đóng' }}>
      <Stack>
        <Text size="sm">Nếu rời trang bây giờ sẽ mất: {what}.</Text>
        <Group>
          <Button onClick={blocker.reset}>Ở lại</Button>
          <Button variant="default" onClick={blocker.proceed}>
            Bỏ và đi
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
