import { Button } from '@mantine/core';
import { Icon } from '../../../ui/icon.tsx';

export function PrintButton() {
  return (
    <Button variant="default" leftSection={<Icon name="print" size={16} />} onClick={() => window.print()}>
      In
    </Button>
  );
}
