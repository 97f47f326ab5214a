import { Alert, Button, Checkbox, Group, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { formatInteger } from '../../../../lib/format.ts';
import { notify } from '../../../../lib/notify.ts';
import { refusalSentence } from '../../../../lib/refusal.labels.ts';
import { QueryView } from '../../../../ui/query-view.tsx';
import type { SheetFile } from '../../../sheet/sheet.file.ts';
import { HeadRow, SheetPreview } from '../../../sheet/sheet-preview.tsx';
import type { AssignTarget } from '../assign.documents.ts';
import type { Sheet } from '../sheet.ts';
import type { Assign } from '../use-assign.ts';
import { problemsOf } from '../words/assign.refusals.ts';
import type { ShareTable } from './assign-import.documents.ts';
import { draftWith, marksOf } from './assign-import.ts';
import { AssignedCells } from './assigned-cells.tsx';
import { AssignedColumns } from './assigned-columns.tsx';
import { OtherTargets } from './other-targets.tsx';
import { type ShareTableWork, useShareTable } from './use-share-table.ts';

interface AssignImportViewProps {
  readonly sheet: Sheet;
  readonly targetId: string;
  readonly targets: readonly AssignTarget[];
  readonly assign: Assign;
  readonly file: SheetFile;
  readonly onClose: () => void;
}

/** What a table gives to each unit, what it would come to, and what is wrong at which cell. */
export function AssignImportView(props: AssignImportViewProps) {
  const { sheet, targetId, assign, file } = props;
  const work = useShareTable({ targetId, year: sheet.year, draft: assign.present }, file);
  const { shown } = work;
  if (shown) return <Outcome {...props} work={work} shown={shown} />;
  return (
    <QueryView state={work.state} retry={work.retry}>
      {() => (
        <Stack gap="sm">
          <Alert color="red" title="Chưa hiểu được bảng này" role="alert">
            {work.refusals.map((reason) => refusalSentence(reason)).join(' ')}{' '}
            <Button size="compact-xs" variant="default" onClick={work.resetColumns}>
              Bỏ các cột đã sửa
            </Button>
          </Alert>
          <HeadRow file={file} chosen={work.headRow} found={null} onChoose={work.chooseHead} />
        </Stack>
      )}
    </QueryView>
  );
}

interface OutcomeProps extends AssignImportViewProps {
  readonly work: ShareTableWork;
  readonly shown: ShareTable;
}

function Outcome({ sheet, targetId, targets, assign, file, onClose, work, shown }: OutcomeProps) {
  const [takesWhole, setTakesWhole] = useState(true);
  const [overtaken, setOvertaken] = useState(false);
  const { present } = assign;
  const { cells, open, others } = work;
  const changed = cells.filter(({ outcome }) => outcome !== 'UNCHANGED');
  const taken = changed.filter(work.isTaken);
  const own = taken.filter(({ isOpen }) => isOpen);
  const whole = open?.wholeSource === 'SHEET' && open.whole !== present.whole ? open.whole : null;
  const takenWhole = takesWhole ? whole : null;
  const after = draftWith(present, own, takenWhole, sheet);
  const isBlocked = others.some(({ changes, refusals }) => changes && refusals.length > 0);
  const nothing = taken.length === 0 && takenWhole === null && others.every(({ changes }) => !changes);
  const figure = (count: number) => formatInteger(String(count));
  const nameOf = (id: string, year: number) =>
    `${targets.find((target) => target.id === id)?.statement ?? 'Chỉ tiêu khác'}, năm ${year}`;
  const take = async () => {
    setOvertaken(false);
    const ended = await work.takeOthers();
    if (ended !== 'done') return setOvertaken(ended === 'overtaken');
    if (own.length > 0 || takenWhole !== null) assign.change(after.draft);
    onClose();
    const kept = taken.length - own.length;
    const told = kept > 0 ? ` Đã lưu ${figure(kept)} ô vào bản thảo của chỉ tiêu, năm khác.` : '';
    await notify({
      message: `Đã đưa ${figure(own.length)} ô vào bảng.${told}`,
      ...(own.length > 0 && { undo: () => assign.change(present) }),
    });
  };
  return (
    <Stack gap="sm">
      <Text size="sm" role="status">
        {figure(changed.length)} ô khác bảng đang soạn, {figure(cells.length - changed.length)} ô không đổi,{' '}
        {figure(shown.findings.length)} chỗ cần xem.
      </Text>
      <details open={cells.length === 0}>
        <summary>Các cột được hiểu thế nào</summary>
        <HeadRow file={file} chosen={work.headRow} found={shown.headRows[0] ?? null} onChoose={work.chooseHead} />
        <AssignedColumns
          columns={shown.columns}
          targets={targets}
          targetId={targetId}
          year={sheet.year}
          onCorrect={work.correct}
        />
      </details>
      <SheetPreview file={file} headRows={shown.headRows} marks={marksOf(cells, shown)}>
        <AssignedCells
          cells={cells}
          findings={shown.findings}
          nameOf={others.length > 0 ? (cell) => nameOf(cell.targetId, cell.year) : null}
          isTaken={work.isTaken}
          onToggle={(cell) => work.choose([cell], !work.isTaken(cell))}
        />
      </SheetPreview>
      {others.length > 0 && (
        <OtherTargets others={others} nameOf={({ target, year }) => nameOf(target.id, year)} onWhole={work.setWhole} />
      )}
      {whole !== null && (
        <Checkbox
          checked={takesWhole}
          onChange={() => setTakesWhole(!takesWhole)}
          label={`Lấy tổng phải giao theo bảng: ${formatInteger(whole)}`}
        />
      )}
      {after.refusals.length > 0 && own.length > 0 && (
        <Alert color="yellow" title="Đưa vào thì bảng chưa cân">
          <List size="sm">
            {problemsOf(after.refusals, sheet).map((problem) => (
              <List.Item key={problem}>{problem}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {(overtaken || work.failure !== null || work.takeRefusals.length > 0) && (
        <Alert color="red" title="Chưa lưu được các mức của chỉ tiêu khác" role="alert">
          {overtaken
            ? 'Người khác vừa sửa một bản thảo trong số đó. Mức đang đặt đã được tải lại; xem rồi đưa vào lại.'
            : (work.failure ?? work.takeRefusals.map((reason) => refusalSentence(reason)).join(' '))}
        </Alert>
      )}
      <Group gap="sm">
        <Button disabled={nothing || isBlocked || work.reading} loading={work.doing} onClick={take}>
          Đưa {figure(taken.length)} ô vào bảng
        </Button>
        <Button variant="default" disabled={taken.length === changed.length} onClick={() => work.choose(changed, true)}>
          Chọn tất cả
        </Button>
        <Button variant="default" disabled={taken.length === 0} onClick={() => work.choose(changed, false)}>
          Bỏ chọn
        </Button>
      </Group>
      <Text size="xs" c="dimmed">
        Vào bảng là một bước, hoàn tác được (Ctrl+Z); chưa lưu gì cho đến khi bấm Lưu bản thảo.
        {others.length > 0 &&
          ' Mức của chỉ tiêu, năm khác được lưu ngay vào bản thảo của chúng: tất cả hoặc không mức nào; chưa đơn vị nào thấy.'}
      </Text>
    </Stack>
  );
}
