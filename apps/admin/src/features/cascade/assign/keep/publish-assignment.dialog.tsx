import { Alert, Button, Checkbox, Group, List, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { formatInteger } from '../../../../lib/format.ts';
import type { AssignDraft } from '../assign.draft.ts';
import type { Sheet } from '../sheet.ts';
import { countedName, lowered, shareVerb, wayLabel } from '../words/assign.labels.ts';

interface PublishAssignmentDialogProps {
  readonly sheet: Sheet;
  readonly draft: AssignDraft;
  /** The number of the one in force, which it takes the place of; null where there is none. */
  readonly inForce: number | null;
  readonly busy: boolean;
  readonly onPublish: () => void;
  readonly onClose: () => void;
}

/** What publishing does, and to how many; it takes a tick to be able to do it. */
export function PublishAssignmentDialog(props: PublishAssignmentDialogProps) {
  const { sheet, draft, inForce, busy, onPublish, onClose } = props;
  const [isRead, setRead] = useState(false);
  const count = formatInteger(sheet.units.length);
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Giao chỉ tiêu năm ${sheet.year}`}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Đóng' }}
    >
      <Stack>
        <Alert color="yellow" title={`Sẽ giao cho ${count} đơn vị`}>
          <List size="sm">
            <List.Item>
              Tổng {lowered(shareVerb(sheet))} {formatInteger(draft.whole)} {countedName(sheet)}, cách chia:{' '}
              {lowered(wayLabel(draft, sheet))}.
            </List.Item>
            <List.Item>Mỗi đơn vị thấy ngay mức của mình và phải thực hiện trong năm {sheet.year}.</List.Item>
            <List.Item>Bảng được đánh số, đóng băng kèm mã băm; không ai sửa được nữa.</List.Item>
            <List.Item>
              {inForce === null
                ? 'Đây là lần giao đầu tiên của năm.'
                : `Lần này thay cho lần giao số ${inForce}; lần trước vẫn được lưu như đã giao.`}
            </List.Item>
          </List>
        </Alert>
        <Checkbox
          label={`Tôi đã xem lại mức của ${count} đơn vị`}
          checked={isRead}
          onChange={(event) => setRead(event.currentTarget.checked)}
        />
        <Group>
          <Button disabled={!isRead} loading={busy} onClick={onPublish}>
            Giao cho {count} đơn vị
          </Button>
          <Button variant="default" onClick={onClose}>
            Quay lại
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
