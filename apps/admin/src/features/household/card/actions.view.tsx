import { Button } from '@mantine/core';
import { Icon } from '../../../ui/icon.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';

/** What is done to a household in a dialog over its card. */
export type CardDialog = 'split' | 'within' | 'send' | 'end';

interface CardActionsProps {
  readonly unitKey: string;
  readonly householdId: string;
  readonly editable: boolean;
  readonly onDo: (dialog: CardDialog) => void;
}

export function CardActions({ unitKey, householdId, editable, onDo }: CardActionsProps) {
  return (
    <>
      {editable && (
        <>
          <LinkButton
            size="xs"
            to="/don-vi/$unitKey/ho-ngheo/$householdId/sua"
            params={{ unitKey, householdId }}
            leftSection={<Icon name="edit" size={16} />}
          >
            Sửa hộ
          </LinkButton>
          <Button size="xs" variant="default" onClick={() => onDo('split')}>
            Tách hộ…
          </Button>
          <Button size="xs" variant="default" onClick={() => onDo('within')}>
            Chuyển thôn…
          </Button>
          <Button size="xs" variant="default" onClick={() => onDo('send')}>
            Chuyển sang xã khác…
          </Button>
          <Button size="xs" variant="default" c="red.9" onClick={() => onDo('end')}>
            Ra khỏi sổ…
          </Button>
        </>
      )}
      <Button size="xs" variant="default" leftSection={<Icon name="print" size={16} />} onClick={() => window.print()}>
        In
      </Button>
    </>
  );
}
