import { Drawer } from '@mantine/core';
import { useQuery } from 'urql';
import { QueryView } from '../../ui/query-view.tsx';
import { BoardDrawerQuery } from './board-drawer.documents.ts';
import { BoardDrawerView } from './board-drawer.view.tsx';

interface BoardDrawerProps {
  /** The cell looked at; null where none is. */
  readonly cell: { readonly unitKey: string; readonly targetId: string } | null;
  readonly year: number;
  readonly official: boolean;
  readonly onClose: () => void;
}

/** Stays in the page while it is closed, so that the focus finds back to the cell that it was opened from. */
export function BoardDrawer({ cell, year, official, onClose }: BoardDrawerProps) {
  const [state, ask] = useQuery({
    query: BoardDrawerQuery,
    variables: { unitKey: cell?.unitKey ?? '', targetId: cell?.targetId ?? '', year, official },
    pause: cell === null,
  });
  return (
    <Drawer
      opened={cell !== null}
      onClose={onClose}
      position="right"
      size="md"
      title={state.data?.unit?.fullName ?? 'Chi tiết'}
      closeButtonProps={{ 'aria-label': 'Đóng chi tiết' }}
      attributes={{ header: { role: 'none' } }}
    >
      <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {(data) => <BoardDrawerView data={data} year={year} official={official} />}
      </QueryView>
    </Drawer>
  );
}
