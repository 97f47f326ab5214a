import { Alert, Button, Stack } from '@mantine/core';
import { formatDateTime } from '../../lib/format.ts';
import { commitmentSentence } from './commitment.labels.ts';
import type { EditedTarget } from './target.fragment.ts';
import type { TargetConflictFacts } from './target.mutations.ts';

interface TargetConflictNoticeProps {
  readonly conflict: TargetConflictFacts;
  readonly onTakeTheirs: (theirs: EditedTarget) => void;
}

/** What stands now, beside what is typed below: nothing is overwritten without being seen. */
export function TargetConflictNotice({ conflict: { current }, onTakeTheirs }: TargetConflictNoticeProps) {
  return (
    <Alert color="yellow" title="Người khác vừa sửa chỉ tiêu này" role="alert">
      {current === null ? (
        'Chỉ tiêu đã bị bỏ. Lưu bản của bạn sẽ thêm lại.'
      ) : (
        <Stack gap={4}>
          <span>
            Bản hiện hành ({current.updatedBy?.name ?? 'không rõ ai'}, {formatDateTime(current.updatedAt)}): “
            {current.statement}”, {commitmentSentence(current.commitment, current.indicator)}. Bản của bạn ở ngay dưới,
            chưa lưu.
          </span>
          <Button variant="default" size="compact-sm" w="max-content" onClick={() => onTakeTheirs(current)}>
            Bỏ bản của tôi, lấy bản hiện hành
          </Button>
        </Stack>
      )}
    </Alert>
  );
}
