import { Button, Group, Stack, Text } from '@mantine/core';
import { Dialog } from './dialog.tsx';

interface LeaveDialogProps {
  /** What would be lost, in words. */
  readonly what: string;
  readonly onStay: () => void;
  readonly onGo: () => void;
}

/** What cannot be saved is told before it is lost. */
export default function LeaveDialog({ what, onStay, onGo }: LeaveDialogProps) {
  return (
    <Dialog title="Còn phần chưa lưu" onClose={onStay}>
      <Stack>
        <Text size="sm">Nếu rời trang bây giờ sẽ mất: {what}.</Text>
        <Group>
          <Button onClick={onStay}>Ở lại</Button>
          <Button variant="default" onClick={onGo}>
            Bỏ và đi
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
