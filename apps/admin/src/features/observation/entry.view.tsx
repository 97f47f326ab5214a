import { Alert, Button, Stack, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Empty } from '../../ui/empty.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { useFirstError } from '../../ui/use-first-error.ts';
import classes from '../cascade/work-table.module.css';
import { AcceptPanel } from './accept-panel.tsx';
import type { EntryData } from './entry.documents.ts';
import { awaitingAcceptance, entryRows } from './entry.rows.ts';
import { EntryTable } from './entry-table.tsx';
import { useEntry } from './use-entry.ts';
import { WaitingUnits } from './waiting-units.tsx';

interface EntryViewProps {
  readonly data: EntryData;
  readonly unit: NonNullable<EntryData['unit']>;
  readonly year: number;
  readonly mayEnter: boolean;
  readonly mayAccept: boolean;
}

export function EntryView({ data, unit, year, mayEnter, mayAccept }: EntryViewProps) {
  const rows = useMemo(() => entryRows(data), [data]);
  const { place, toFirstError } = useFirstError<HTMLDivElement>();
  const entry = useEntry(unit.key, year, rows, toFirstError);
  const { changed, invalid } = entry;
  useBlocker({
    shouldBlockFn: ({ current, next }) =>
      (current.pathname !== next.pathname || yearIn(current.search) !== yearIn(next.search)) &&
      changed.length > 0 &&
      !window.confirm(`Còn ${changed.length} số liệu chưa gửi. Rời trang và bỏ những số đó?`),
    enableBeforeUnload: changed.length > 0,
  });
  const reported = rows.filter(({ submitted, official }) => submitted ?? official).length;
  return (
    <Page
      title={`Nhập số liệu năm ${year}`}
      above={unit.fullName}
      below={rows.length > 0 && `${reported}/${rows.length} chỉ tiêu đã có số liệu`}
      actions={
        <>
          {mayEnter && (
            <LinkButton
              to="/don-vi/$unitKey/so-lieu/bang-tinh"
              params={{ unitKey: unit.key }}
              search={{ year }}
              variant="default"
            >
              Nhập từ bảng tính
            </LinkButton>
          )}
          <LinkButton to="/don-vi/$unitKey/ket-qua" params={{ unitKey: unit.key }} search={{ year }} variant="default">
            Xem kết quả
          </LinkButton>
        </>
      }
    >
      <Stack ref={place} gap="sm">
        <WaitingUnits year={year} unitKey={unit.key} />
        {mayAccept && <AcceptPanel unit={unit} year={year} waiting={awaitingAcceptance(rows)} />}
        {rows.length === 0 ? (
          <Empty what="Chưa có gì phải báo cáo cho năm này.">
            Các chỉ tiêu cần số liệu sẽ hiện ở đây khi đơn vị hoặc cấp trên có kế hoạch đã ban hành cho năm {year}.
          </Empty>
        ) : (
          <>
            {mayEnter ? (
              <Text size="xs" c="dimmed" className={classes['keys'] ?? ''}>
                Dán được từ Excel vào cột tử số, mẫu số · Enter, ↑ ↓ chuyển dòng · F2 sửa trong ô · Esc bỏ thay đổi của
                dòng
              </Text>
            ) : (
              <Alert color="gray">Bạn chỉ được xem số liệu của {unit.fullName}; đơn vị tự nhập số liệu của mình.</Alert>
            )}
            <EntryTable rows={rows} year={year} entry={entry} editable={mayEnter} />
            {entry.failure && (
              <Alert color="red" title="Chưa gửi được số liệu" role="alert">
                {entry.failure}
              </Alert>
            )}
            {mayEnter && (
              <div className={classes['bar']} data-no-print>
                <Button
                  disabled={changed.length === 0 || invalid.length > 0}
                  loading={entry.submitting}
                  onClick={entry.submit}
                >
                  Gửi {changed.length} số liệu năm {year}
                </Button>
                <Text size="sm" role="status">
                  {statusText(changed.length, invalid.length)}
                </Text>
              </div>
            )}
          </>
        )}
      </Stack>
    </Page>
  );
}

function statusText(changed: number, invalid: number): string {
  if (changed === 0) return 'Chưa có thay đổi nào.';
  if (invalid > 0) return `${invalid} dòng chưa đúng, xem chữ đỏ trong bảng.`;
  return 'Gửi xong, số liệu được cộng ngay lên các cấp trên; cấp trên chấp nhận thì thành số chính thức.';
}

function yearIn(search: object): unknown {
  return 'year' in search ? search.year : undefined;
}
