import type { AssignmentColumn } from '@bacthang/domain/cascade';
import { Alert, Button, Checkbox, Group, List, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { formatInteger } from '../../../../lib/format.ts';
import { notify } from '../../../../lib/notify.ts';
import { refusalSentence } from '../../../../lib/refusal.labels.ts';
import type { SheetFile } from '../../../sheet/sheet.file.ts';
import type { AssignTarget } from '../assign.documents.ts';
import type { Sheet } from '../sheet.ts';
import type { Assign } from '../use-assign.ts';
import { problemsOf } from '../words/assign.refusals.ts';
import { draftWith, readTable, standingOf } from './assign-import.ts';
import { AssignedCells } from './assigned-cells.tsx';
import { AssignedColumns } from './assigned-columns.tsx';

interface AssignImportViewProps {
  readonly sheet: Sheet;
  readonly targetId: string;
  readonly targets: readonly AssignTarget[];
  readonly assign: Assign;
  readonly file: SheetFile;
  readonly onClose: () => void;
}

/** What a table gives to each unit, what it would come to, and what is wrong at which cell. */
export function AssignImportView({ sheet, targetId, targets, assign, file, onClose }: AssignImportViewProps) {
  const [choices, setChoices] = useState<readonly AssignmentColumn[]>([]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [takesWhole, setTakesWhole] = useState(true);
  const read = useMemo(
    () => readTable(file.rows, { sheet, targetId, targets, choices }),
    [file, sheet, targetId, targets, choices],
  );
  const { present } = assign;
  if (!read.ok) {
    return (
      <Alert color="red" title="Chưa hiểu được bảng này" role="alert">
        {read.refusals.map((reason) => refusalSentence(reason)).join(' ')}
      </Alert>
    );
  }
  const { columns, findings } = read.value;
  const own = read.value.cells.filter(({ targetKey }) => targetKey === targetId);
  const others = read.value.cells.length - own.length;
  const changed = own.filter((cell) => standingOf(present, cell) !== String(cell.value));
  const taken = changed.filter(({ cell }) => !left.has(cell));
  const whole = read.value.whole !== null && String(read.value.whole) !== present.whole ? read.value.whole : null;
  const after = draftWith(present, taken, takesWhole ? whole : null, sheet);
  const figure = (count: number | bigint) => formatInteger(String(count));
  const take = async () => {
    assign.change(after.draft);
    onClose();
    await notify({ message: `Đã đưa ${figure(taken.length)} ô vào bảng.`, undo: () => assign.change(present) });
  };
  return (
    <Stack gap="sm">
      <Text size="sm" role="status">
        {figure(changed.length)} ô khác bảng đang soạn, {figure(own.length - changed.length)} ô không đổi,{' '}
        {figure(findings.length)} chỗ cần xem.
        {others > 0 && ` ${figure(others)} ô là của chỉ tiêu khác: mở chỉ tiêu đó rồi nhập lại bảng này.`}
      </Text>
      <details open={own.length === 0}>
        <summary>Các cột được hiểu thế nào</summary>
        <AssignedColumns
          columns={columns}
          targets={targets}
          targetId={targetId}
          onCorrect={(choice) => setChoices([...choices.filter(({ place }) => place !== choice.place), choice])}
        />
      </details>
      <AssignedCells
        cells={own}
        findings={findings}
        sheet={sheet}
        standing={(cell) => standingOf(present, cell)}
        left={left}
        onToggle={(cell) =>
          setLeft(new Set(left.has(cell) ? [...left].filter((each) => each !== cell) : [...left, cell]))
        }
      />
      {whole !== null && (
        <Checkbox
          checked={takesWhole}
          onChange={() => setTakesWhole(!takesWhole)}
          label={`Lấy tổng phải giao theo bảng: ${figure(whole)}`}
        />
      )}
      {after.refusals.length > 0 && taken.length > 0 && (
        <Alert color="yellow" title="Đưa vào thì bảng chưa cân">
          <List size="sm">
            {problemsOf(after.refusals, sheet).map((problem) => (
              <List.Item key={problem}>{problem}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <Group gap="sm">
        <Button disabled={taken.length === 0 && !(takesWhole && whole !== null)} onClick={take}>
          Đưa {figure(taken.length)} ô vào bảng
        </Button>
        <Button variant="default" disabled={left.size === 0} onClick={() => setLeft(new Set())}>
          Chọn tất cả
        </Button>
        <Button
          variant="default"
          disabled={taken.length === 0}
          onClick={() => setLeft(new Set(changed.map(({ cell }) => cell)))}
        >
          Bỏ chọn
        </Button>
      </Group>
      <Text size="xs" c="dimmed">
        Vào bảng là một bước, hoàn tác được (Ctrl+Z); chưa lưu gì cho đến khi bấm Lưu bản thảo.
      </Text>
    </Stack>
  );
}
