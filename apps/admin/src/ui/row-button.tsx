import { ActionIcon } from '@mantine/core';
import { Icon } from './icon.tsx';

interface RowButtonProps {
  readonly label: string;
  readonly icon: 'up' | 'down' | 'trash';
  /** The keys that do the same, for the tooltip. */
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** One small button of a row: a picture, and what it does to which row as its name. */
export function RowButton({ label, icon, keys, disabled = false, onClick }: RowButtonProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray.8"
      size="sm"
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} size={14} />
    </ActionIcon>
  );
}
