import type { ReactNode } from 'react';
import { Chip } from '../../ui/chip.tsx';
import type { BoardView } from './board.cells.ts';
import classes from './board.module.css';
import { CONTRIBUTED } from './cascade.labels.ts';

interface BoardLegendProps {
  readonly view: BoardView;
  readonly children: ReactNode;
}

/** What the marks mean, in words, and what else holds for all cells. */
export function BoardLegend({ view, children }: BoardLegendProps) {
  return (
    <div className={classes['legend']}>
      {children}
      {view === 'answers' ? (
        <>
          <Chip tone="good" icon="up">
            chặt hơn
          </Chip>
          <Chip tone="wait" icon="down">
            nhẹ hơn
          </Chip>
          <Chip tone="wait" icon="wait">
            chờ đồng ý
          </Chip>
          <Chip tone="bad" icon="stop">
            không đồng ý
          </Chip>
          <Chip tone="info" icon="plus">
            {CONTRIBUTED.toLowerCase()}: góp ít hơn hay nhiều hơn phần của mình đều được, chỉ tổng phải đạt
          </Chip>
          <Chip tone="info" icon="minus">
            không áp dụng
          </Chip>
        </>
      ) : (
        <>
          <Chip tone="good" icon="done">
            đạt, vượt, đúng tiến độ
          </Chip>
          <Chip tone="wait" icon="warning">
            có nguy cơ
          </Chip>
          <Chip tone="bad" icon="stop">
            chậm tiến độ, không đạt
          </Chip>
        </>
      )}
      <span>Phím mũi tên, Page Up, Page Down, Home, End: đi giữa các ô · Enter: mở chi tiết</span>
    </div>
  );
}
