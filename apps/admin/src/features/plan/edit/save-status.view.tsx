import { Button } from '@mantine/core';
import { formatDateTime } from '../../../lib/format.ts';
import type { RefusalFacts } from '../../../lib/refusal.labels.ts';
import { Chip } from '../../../ui/chip.tsx';
import type { SaveStatus } from './editor.reducer.ts';

interface SaveStatusProps {
  readonly status: SaveStatus;
  readonly onSave: () => void;
  /** Leads to where the first thing that was refused is put right. */
  readonly onMend: (refusal: RefusalFacts) => void;
}

/** Whether what was typed is safe, in words; read out when it changes. */
export function SaveState({ status, onSave, onMend }: SaveStatusProps) {
  const [refusal] = status.kind === 'refused' ? status.refusals : [];
  return (
    <span role="status">
      <StatusChip status={status} />{' '}
      {status.kind === 'failed' && (
        <Button size="compact-xs" variant="default" onClick={onSave}>
          Lưu lại
        </Button>
      )}
      {refusal && (
        <Button size="compact-xs" variant="default" onClick={() => onMend(refusal)}>
          Đến chỗ cần sửa
        </Button>
      )}
    </span>
  );
}

function StatusChip({ status }: Pick<SaveStatusProps, 'status'>) {
  switch (status.kind) {
    case 'saved':
      return <Chip tone="good" icon="done">{`Đã lưu lúc ${formatDateTime(status.at).split(' ')[1]}`}</Chip>;
    case 'unsaved':
    case 'saving':
      return <Chip icon="wait">Đang lưu…</Chip>;
    case 'refused':
      return (
        <Chip tone="bad" icon="warning">
          Chưa lưu: có chỗ cần sửa
        </Chip>
      );
    case 'failed':
      return (
        <Chip tone="bad" icon="warning">
          Chưa lưu được, sẽ tự thử lại
        </Chip>
      );
    case 'clash':
      return (
        <Chip tone="wait" icon="warning">
          Người khác vừa sửa cùng chỗ
        </Chip>
      );
  }
}
