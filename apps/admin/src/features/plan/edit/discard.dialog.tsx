import { Button, Group, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { notify } from '../../../lib/notify.ts';
import { whyNot } from '../../../lib/why-not.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { DiscardDraftMutation } from './edit.documents.ts';

interface DiscardDialogProps {
  readonly planId: string;
  readonly unitKey: string;
  readonly version: number;
  /** Whether a published revision stays behind. */
  readonly published: boolean;
  readonly onClose: () => void;
}

/** Throwing a draft away says what is lost and what stays. */
export default function DiscardDialog({ planId, unitKey, version, published, onClose }: DiscardDialogProps) {
  const navigate = useNavigate();
  const [{ fetching }, discardDraft] = useMutation(DiscardDraftMutation);
  const discard = async () => {
    const { data, error } = await discardDraft({ input: { planId, expectedVersion: version } });
    const result = data?.discardDraft;
    if (result?.__typename === 'DiscardDraftSuccess') {
      await navigate(
        result.plan
          ? { to: '/ke-hoach/$planId', params: { planId }, ignoreBlocker: true }
          : { to: '/don-vi/$unitKey/ke-hoach', params: { unitKey }, ignoreBlocker: true },
      );
      return notify({ message: 'Đã bỏ bản thảo.' });
    }
    const message =
      result?.__typename === 'PlanConflict'
        ? 'Người khác vừa sửa bản thảo. Xem lại trước khi bỏ.'
        : whyNot(result?.refusals, error);
    return notify({ color: 'red', title: 'Chưa bỏ được bản thảo', message });
  };
  return (
    <Dialog title="Bỏ bản thảo này?" onClose={onClose}>
      <Stack>
        <Text size="sm">
          Mọi nội dung và câu trả lời trong bản thảo mất hẳn.{' '}
          {published ? 'Các bản đã ban hành vẫn còn nguyên.' : 'Kế hoạch chưa ban hành bản nào nên cũng không còn.'}
        </Text>
        <Group>
          <Button color="red" loading={fetching} onClick={discard}>
            Bỏ bản thảo
          </Button>
          <Button variant="default" onClick={onClose}>
            Giữ lại
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
