import { Modal } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';

interface DialogProps {
  readonly title: string;
  readonly size?: 'md' | 'lg' | 'xl';
  /** Left out for one that must be answered: it has no way around its buttons. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** A dialog that is open while it is in the page. The keyboard goes into it, and back to where it was when it goes. */
export function Dialog({ title, size = 'md', onClose, children }: DialogProps) {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement) requestAnimationFrame(() => before.focus());
    },
    [before],
  );
  const dismissible = onClose !== undefined;
  return (
    <Modal
      opened
      onClose={() => onClose?.()}
      title={title}
      size={size}
      withCloseButton={dismissible}
      closeOnEscape={dismissible}
      closeOnClickOutside={dismissible}
      closeButtonProps={{ 'aria-label': 'Đóng' }}
    >
      {children}
    </Modal>
  );
}
