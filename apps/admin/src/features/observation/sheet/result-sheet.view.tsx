import { Alert, Button, Group, List, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { formatInteger } from '../../../lib/format.ts';
import { refusalSentence } from '../../../lib/refusal.labels.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import classes from '../../cascade/work-table.module.css';
import type { SheetFile } from '../../sheet/sheet.file.ts';
import { HeadRow, SheetPreview } from '../../sheet/sheet-preview.tsx';
import { ResultColumns } from './result-columns.tsx';
import { ResultLines } from './result-lines.tsx';
import type { IndicatorName, ResultSheet } from './result-sheet.documents.ts';
import { FILTERS, marksOf } from './result-sheet.labels.ts';
import { countsOf, isShown, LINE_FILTERS, type LineFilter } from './result-sheet.lines.ts';
import { type ResultSheetWork, useResultSheet } from './use-result-sheet.ts';

interface ResultSheetViewProps {
  readonly unitKey: string;
  readonly year: number;
  readonly file: SheetFile;
}

/** What a table says, before anything of it is stored. */
export function ResultSheetView({ unitKey, year, file }: ResultSheetViewProps) {
  const work = useResultSheet({ unitKey, year }, file);
  return (
    <QueryView state={work.state} retry={work.retry}>
      {({ readObservationSheet: { sheet, refusals }, indicators }) =>
        sheet ? (
          <Outcome sheet={sheet} indicators={indicators} work={work} file={file} />
        ) : (
          <Stack gap="sm">
            <Alert color="red" title="Chưa hiểu được bảng này" role="alert">
              <List size="sm">
                {refusals.map((reason) => (
                  <List.Item key={reason.code}>{refusalSentence(reason)}</List.Item>
                ))}
              </List>
            </Alert>
            <HeadRow file={file} chosen={work.headRow} found={null} onChoose={work.chooseHead} />
          </Stack>
        )
      }
    </QueryView>
  );
}

interface OutcomeProps {
  readonly sheet: ResultSheet;
  readonly indicators: readonly IndicatorName[];
  readonly work: ResultSheetWork;
  readonly file: SheetFile;
}

function Outcome({ sheet, indicators, work, file }: OutcomeProps) {
  const { lines, cells, able } = work;
  const [filter, setFilter] = useState<LineFilter>('all');
  const counts = countsOf(lines);
  const taken = able.filter(({ cell }) => cells.has(cell)).length;
  const figure = (count: number) => formatInteger(String(count));
  return (
    <Stack gap="sm">
      <Text role="status">
        {figure(counts.added)} số mới, {figure(counts.changed)} số khác số đang ghi, {figure(counts.unchanged)} không
        đổi; {figure(counts.wrong)} chỗ cần xem
        {sheet.sums.length > 0 && `; ${figure(sheet.sums.length)} dòng tổng đã bỏ ra`}.
        {sheet.findingCount > sheet.findings.length &&
          ` Chỉ hiện ${figure(sheet.findings.length)} trong ${figure(sheet.findingCount)} điểm phải xem.`}
      </Text>
      <details open={lines.length === 0}>
        <summary>Các cột được hiểu thế nào</summary>
        <HeadRow file={file} chosen={work.headRow} found={sheet.headRows[0] ?? null} onChoose={work.chooseHead} />
        <ResultColumns columns={sheet.columns} indicators={indicators} onCorrect={work.correct} />
      </details>
      <Group gap="sm" align="end" data-no-print>
        <NativeSelect
          label="Hiện"
          size="xs"
          value={filter}
          data={LINE_FILTERS.map((value) => ({ value, label: `${FILTERS[value]} (${counts[value]})` }))}
          onChange={(event) => setFilter(event.currentTarget.value as LineFilter)}
        />
        <Button size="xs" variant="default" disabled={taken === able.length} onClick={work.chooseAll}>
          Chọn tất cả {figure(able.length)}
        </Button>
        <Button size="xs" variant="default" disabled={taken === 0} onClick={work.chooseNone}>
          Bỏ chọn
        </Button>
      </Group>
      <SheetPreview file={file} headRows={sheet.headRows} marks={marksOf(sheet)}>
        <ResultLines
          key={filter}
          lines={lines.filter((line) => isShown(line, filter))}
          cells={cells}
          onToggle={work.toggle}
        />
      </SheetPreview>
      {work.overtaken && (
        <Alert color="yellow" title="Có người vừa gửi số khác" role="alert">
          Chưa gửi số nào của bảng này. Số đang ghi đã được tải lại; xem những ô khác số đang ghi rồi gửi lại.
        </Alert>
      )}
      {(work.failure ?? work.refusals.length > 0) && (
        <Alert color="red" title="Chưa gửi được số liệu" role="alert">
          {work.failure ?? work.refusals.map((reason) => refusalSentence(reason)).join(' ')}
        </Alert>
      )}
      <div className={classes['bar']} data-no-print>
        <Button disabled={taken === 0} loading={work.doing} onClick={work.take}>
          Gửi {figure(taken)} số liệu đã chọn
        </Button>
        <Text size="sm">Gửi một lần: tất cả số đã chọn được ghi, hoặc không số nào.</Text>
      </div>
    </Stack>
  );
}
