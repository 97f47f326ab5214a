import { Button, Group, MantineProvider } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import '@mantine/core/styles/Notification.css';
import '@mantine/notifications/styles.css';
import { createRoot } from 'react-dom/client';
import { cssVariables, theme } from '../app/theme.ts';

const STANDS_MS = 5000;
const STANDS_WITH_UNDO_MS = 15_000;

interface Notice {
  readonly title?: string;
  readonly message: string;
  readonly color?: string;
  readonly undo?: () => void;
}

const place = document.createElement('div');
place.dataset['noPrint'] = '';
document.body.append(place);
createRoot(place).render(
  <MantineProvider theme={theme} forceColorScheme="light" cssVariablesResolver={cssVariables}>
    <Notifications position="bottom-right" containerWidth={380} data-no-print />
  </MantineProvider>,
);

export function show({ title, message, color, undo }: Notice): void {
  const id = notifications.show({
    ...(title ? { title } : {}),
    color: color ?? 'terrace',
    autoClose: undo ? STANDS_WITH_UNDO_MS : STANDS_MS,
    closeButtonProps: { 'aria-label': 'Đóng thông báo' },
    message: undo ? (
      <Group justify="space-between" wrap="nowrap">
        {message}
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => {
            notifications.hide(id);
            undo();
          }}
        >
          Hoàn tác
        </Button>
      </Group>
    ) : (
      message
    ),
  });
}
