import type { graphql } from '@bacthang/contract';
import type { LabelledLooks } from '../../../ui/chip.tsx';

type MoveState = ReturnType<typeof graphql.scalar<'MoveState'>>;

export const MOVE_STATES: Readonly<Record<MoveState, LabelledLooks>> = {
  ON_THE_WAY: { label: 'Chờ tiếp nhận', tone: 'wait', icon: 'wait' },
  TAKEN_IN: { label: 'Đã tiếp nhận', tone: 'good', icon: 'done' },
  TURNED_AWAY: { label: 'Không tiếp nhận', tone: 'bad', icon: 'stop' },
  CALLED_BACK: { label: 'Đã rút lại', tone: 'plain', icon: 'undo' },
};
