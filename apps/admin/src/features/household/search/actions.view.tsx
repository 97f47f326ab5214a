import { Button } from '@mantine/core';
import { Icon } from '../../../ui/icon.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';

interface RegisterActionsProps {
  readonly unitKey: string;
  /** Whether the viewer writes this unit's register. */
  readonly editable: boolean;
  readonly onVillage: () => void;
}

/** From the register to its reviews, to the law they go by, and to what its own commune does in it. */
export function RegisterActions({ unitKey, editable, onVillage }: RegisterActionsProps) {
  const reviews: string = `/don-vi/${encodeURIComponent(unitKey)}/ra-soat`;
  return (
    <>
      {editable && (
        <LinkButton
          size="xs"
          to="/don-vi/$unitKey/ho-ngheo/moi"
          params={{ unitKey }}
          leftSection={<Icon name="plus" size={16} />}
        >
          Ghi hộ mới
        </LinkButton>
      )}
      <LinkButton size="xs" variant="default" to={reviews}>
        Rà soát
      </LinkButton>
      {editable && (
        <Button size="xs" variant="default" onClick={onVillage}>
          Thêm thôn…
        </Button>
      )}
      <LinkButton size="xs" variant="default" to="/quan-tri/chuan-ngheo">
        Chuẩn nghèo
      </LinkButton>
    </>
  );
}
