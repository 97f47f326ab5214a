import { Alert, Button, Stack } from '@mantine/core';
import { useQuery } from 'urql';
import { formatYears } from '../../lib/format.ts';
import { useRemembered } from '../../lib/remembered.ts';
import { requestErrorSentence } from '../../lib/request-error.ts';
import { Empty } from '../../ui/empty.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import type { BoardView as View } from './board.cells.ts';
import { type BoardHead, BoardHeadQuery } from './board.documents.ts';
import { type Density, readLooks, shownColumns, withColumn } from './board.looks.ts';
import { BoardColumns } from './board-columns.tsx';
import { BoardDrawer } from './board-drawer.tsx';
import { BoardGrid } from './board-grid.tsx';
import { BoardLegend } from './board-legend.tsx';
import { BoardToolbar } from './board-toolbar.tsx';
import { SyntheticNotice } from './synthetic-notice.tsx';
import { useBoardRows } from './use-board-rows.ts';

interface Revision {
  readonly id: string;
  readonly planId: string;
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

export interface BoardViewProps {
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
  const [looks, setLooks] = useRemembered('bang-chi-tieu', readLooks);
  const view = shown.view ?? 'answers';
  const targets = state.data?.board?.targets ?? [];
  const columns = shownColumns(targets, looks, revision.planId);
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
        <BoardToolbar
          revisions={revisions}
          revision={revision}
          year={year}
          shown={shown}
          onShow={onShow}
          density={looks.density}
          onDensity={(density) => setLooks({ ...looks, density })}
          columns={
            targets.length > 1 && (
              <BoardColumns
                targets={targets}
                shown={columns}
                onShow={(key, isShown) => setLooks(withColumn(looks, revision.planId, key, isShown))}
              />
            )
          }
        />
        <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
          {({ board }) =>
            board === null ? (
              <Empty what="Kế hoạch này không còn, hoặc bạn không có quyền xem." />
            ) : (
              <Rows
                head={board}
                revision={revision}
                columns={columns}
                density={looks.density}
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
  readonly revision: Revision;
  readonly columns: readonly number[];
  readonly density: Density;
  readonly variables: { readonly revisionId: string; readonly year: number; readonly official: boolean };
  readonly view: View;
}

function Rows({ head, revision, columns, density, variables, view, shown, onShow, onOpenUnit }: RowsProps) {
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
          key={density}
          head={head}
          revision={revision}
          columns={columns}
          density={density}
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
