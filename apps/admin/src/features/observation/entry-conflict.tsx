import { Button, Group } from '@mantine/core';
import { formatDateTime, formatInteger } from '../../lib/format.ts';
import type { ReportFacts } from './entry.documents.ts';
import type { EntryDraft } from './entry.draft.ts';
import { countsText } from './figure.labels.ts';

interface EntryConflictProps {
  readonly current: ReportFacts;
  readonly mine: EntryDraft;
  readonly onTheirs: () => void;
  readonly onMine: () => void;
}

/** Somebody saved this figure first: both stand here until one is chosen. */
export function EntryConflict({ current, mine, onTheirs, onMine }: EntryConflictProps) {
  const theirs = countsText(current) ?? (current.numerator === null ? 'trống' : formatInteger(current.numerator));
  const own = mine.denominator === '' ? mine.numerator : `${mine.numerator} / ${mine.denominator}`;
  return (
    <Group gap="xs" p="xs" role="alert">
      <span>
        Người khác đã gửi trước: <strong>{theirs}</strong> ({current.enteredBy?.name ?? 'không rõ ai'},{' '}
        {formatDateTime(current.enteredAt)}). Số của tôi: <strong>{own}</strong>.
      </span>
      <Button size="compact-sm" variant="default" onClick={onTheirs}>
        Lấy số đang có
      </Button>
      <Button size="compact-sm" onClick={onMine}>
        Giữ số của tôi để gửi lại
      </Button>
    </Group>
  );
}
