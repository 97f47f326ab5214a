import { Alert, Button, Checkbox, NativeSelect, SegmentedControl, Stack } from '@mantine/core';
import { useQuery } from 'urql';
import { formatYears } from '../../lib/format.ts';
import { requestErrorSentence } from '../../lib/request-error.ts';
import { Empty } from '../../ui/empty.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { seriesLabel } from '../observation/observation.labels.ts';
import type { BoardView as View } from './board.cells.ts';
import { type BoardHead, BoardHeadQuery } from './board.documents.ts';
import classes from './board.module.css';
import { BoardDrawer } from './board-drawer.tsx';
import { BoardGrid } from './board-grid.tsx';
import { BoardLegend } from './board-legend.tsx';
import { SyntheticNotice } from './synthetic-notice.tsx';
import { useBoardRows } from './use-board-rows.ts';

interface Revision {
  readonly id: string;
  readonly number: number | null;
  readonly title: string;
  readonly periodFrom: number;
  readonly periodTo: number;
  readonly organizationName: string;
  /** Its plan, where its targets may be shared out by the viewer: for the newest revision alone. */
  readonly assignablePlanId: string | null;
}

/** What of the board is looked at; kept in the address. Undefined leaves a part out. */
interface BoardShown {
  readonly revisionId?: string | undefined;
  readonly official?: true | undefined;
  readonly view?: View | undefined;
  readonly search?: string | undefined;
  readonly onlyDeviating?: true | undefined;
  readonly row?: string | undefined;
  readonly target?: string | undefined;
}

interface BoardViewProps {
  readonly unit: { readonly key: string; readonly fullName: string };
  readonly revisions: readonly Revision[];
  readonly revision: Revision;
  readonly year: number;
  readonly shown: BoardShown;
  readonly onShow: (change: BoardShown) => void;
  readonly onOpenUnit: (unitKey: string) => void;
}

export function BoardView({ unit, revisions, revision, year, shown, onShow, onOpenUnit }: BoardViewProps) {
  const official = shown.official ?? false;
  const variables = { revisionId: revision.id, year, official };
  const [state, ask] = useQuery({ query: BoardHeadQuery, variables, requestPolicy: 'cache-and-network' });
  const view = shown.view ?? 'answers';
  return (
    <Page
      title="Bảng chỉ tiêu"
      above={`${unit.fullName} · ${formatYears(revision.periodFrom, revision.periodTo)}`}
      below={revision.title}
      actions={
        revision.assignablePlanId !== null && (
          <LinkButton
            to="/ke-hoach/$planId/giao-chi-tieu"
            params={{ planId: revision.assignablePlanId }}
            size="xs"
            variant="default"
          >
            Giao chỉ tiêu
          </LinkButton>
        )
      }
    >
      <Stack gap="sm">
        <div className={classes['toolbar']} data-no-print>
          <NativeSelect
            label="Kế hoạch"
            size="xs"
            maw="24rem"
            value={revision.id}
            onChange={(event) => onShow({ revisionId: event.currentTarget.value, row: undefined, target: undefined })}
            data={revisions.map(({ id, number, title, organizationName }) => ({
              value: id,
              label: `${organizationName}: ${title} (bản ${number})`,
            }))}
          />
          <SegmentedControl
            aria-label="Xem trả lời hay kết quả"
            size="xs"
            value={view}
            onChange={(value) => onShow({ view: value === 'results' ? 'results' : undefined })}
            data={[
              { value: 'answers', label: 'Trả lời' },
              { value: 'results', label: `Kết quả ${year}` },
            ]}
          />
          <SegmentedControl
            aria-label="Loại số liệu"
            size="xs"
            value={official ? 'official' : 'provisional'}
            onChange={(value) => onShow({ official: value === 'official' || undefined })}
            data={[
              { value: 'provisional', label: `Số ${seriesLabel(false)}` },
              { value: 'official', label: `Số ${seriesLabel(true)}` },
            ]}
          />
          <SearchField
            label="Tìm đơn vị"
            value={shown.search ?? ''}
            onSearch={(text) => onShow({ search: text || undefined })}
          />
          <Checkbox
            label="Chỉ hiện chỗ lệch"
            size="xs"
            checked={shown.onlyDeviating ?? false}
            onChange={(event) => onShow({ onlyDeviating: event.currentTarget.checked || undefined })}
          />
        </div>
        <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
          {({ board }) =>
            board === null ? (
              <Empty what="Kế hoạch này không còn, hoặc bạn không có quyền xem." />
            ) : (
              <Rows
                head={board}
                variables={variables}
                view={view}
                shown={shown}
                onShow={onShow}
                onOpenUnit={onOpenUnit}
              />
            )
          }
        </QueryView>
        <BoardLegend view={view}>
          <SyntheticNotice unitKey={unit.key} year={year} official={official} />
        </BoardLegend>
      </Stack>
    </Page>
  );
}

interface RowsProps extends Pick<BoardViewProps, 'shown' | 'onShow' | 'onOpenUnit'> {
  readonly head: BoardHead;
  readonly variables: { readonly revisionId: string; readonly year: number; readonly official: boolean };
  readonly view: View;
}

function Rows({ head, variables, view, shown, onShow, onOpenUnit }: RowsProps) {
  const search = shown.search ?? null;
  const onlyDeviating = shown.onlyDeviating ?? false;
  const filtered = search !== null || onlyDeviating;
  const rows = useBoardRows({ ...variables, search, onlyDeviating }, filtered ? null : head.rowCount);
  const close = () => onShow({ row: undefined, target: undefined });
  if (head.rowCount === 0) return <Empty what="Kế hoạch này không gửi đến đơn vị nào bên dưới." />;
  return (
    <>
      {rows.error && (
        <Alert color="red" title="Chưa tải được một phần bảng">
          {requestErrorSentence(rows.error)}{' '}
          <Button size="compact-xs" variant="default" onClick={rows.retry}>
            Thử lại
          </Button>
        </Alert>
      )}
      {filtered && rows.isBegun && rows.count === 0 ? (
        <Empty what="Không có đơn vị nào như vậy.">Đổi chữ đang tìm, hoặc bỏ chọn “Chỉ hiện chỗ lệch”.</Empty>
      ) : (
        <BoardGrid
          head={head}
          rows={rows}
          view={view}
          label={view === 'answers' ? 'Trả lời của các đơn vị' : `Kết quả năm ${variables.year} của các đơn vị`}
          onOpen={(row, target) => (target === null ? onOpenUnit(row) : onShow({ row, target }))}
        />
      )}
      <BoardDrawer
        cell={shown.row && shown.target ? { unitKey: shown.row, targetId: shown.target } : null}
        year={variables.year}
        official={variables.official}
        onClose={close}
      />
    </>
  );
}
