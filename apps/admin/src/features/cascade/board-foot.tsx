// biome-ignore-all lint/a11y/useSemanticElements: rows and cells stand at absolute places, which table elements cannot
import { VisuallyHidden } from '@mantine/core';
import { useQuery } from 'urql';
import { formatInteger } from '../../lib/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { LinkText } from '../../ui/link-button.tsx';
import { resultCell } from './board.cells.ts';
import { type BoardHead, BoardSumsQuery, type BoardTarget } from './board.documents.ts';
import classes from './board.module.css';
import { type ShownSum, shownSum } from './board.sums.ts';
import { TotalContent } from './board-cell.tsx';
import type { Column } from './board-line.tsx';

interface FootProps {
  readonly targets: readonly BoardTarget[];
  readonly columns: readonly Column[];
  /** Width of the first column and of all, in pixels. */
  readonly first: number;
  readonly width: number;
  /** Its row: the one after the units. */
  readonly row: number;
}

interface SumsFootProps extends FootProps {
  readonly revision: { readonly id: string; readonly planId: string };
  /** The cell of this row that Tab reaches; null none. */
  readonly activeColumn: number | null;
}

/** Whether the parts add up, under each column: asked by itself, after the board is there. Each leads to who carries it. */
export function SumsFoot({ revision, targets, columns, first, width, row, activeColumn }: SumsFootProps) {
  const [{ data, error }] = useQuery({
    query: BoardSumsQuery,
    variables: { revisionId: revision.id },
    requestPolicy: 'cache-and-network',
  });
  const sums = new Map(data?.boardSums?.map((sum) => [sum.targetId, sum]));
  const units = Math.max(0, ...[...sums.values()].map((sum) => sum.units));
  return (
    <div role="row" tabIndex={-1} aria-rowindex={row + 2} className={classes['foot']} style={{ width }}>
      <div
        role="rowheader"
        tabIndex={activeColumn === -1 ? 0 : -1}
        aria-colindex={1}
        className={classes['name']}
        data-row={row}
        data-column={-1}
      >
        <span className={classes['line']}>{units > 0 ? `Cả ${formatInteger(units)} đơn vị` : 'Các đơn vị'}</span>
        <span className={classes['line']}>cộng lại</span>
        <span className={classes['line']}>yêu cầu</span>
        <span className={classes['line']}>còn dư, thiếu</span>
      </div>
      {columns.map(({ index, start, size }) => {
        const target = targets[index];
        const sum = target && sums.get(target.id);
        const shown = target && sum ? shownSum(sum, target.indicator) : null;
        return (
          <div
            key={index}
            role="gridcell"
            tabIndex={shown === null && activeColumn === index ? 0 : -1}
            aria-colindex={index + 2}
            className={classes['cell']}
            data-tone={shown?.tone}
            style={{ left: first + start, width: size }}
            data-row={row}
            data-column={index}
          >
            {shown && target ? (
              <LinkText
                to="/ke-hoach/$planId/trien-khai"
                params={{ planId: revision.planId }}
                search={{ revisionId: revision.id, target: target.id }}
                tabIndex={activeColumn === index ? 0 : -1}
                className={classes['sum']}
                underline="never"
              >
                <SumContent sum={shown} />
              </LinkText>
            ) : (
              <span className={classes['dim']}>{error ? 'chưa tải được' : 'đang tính…'}</span>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Line by line beside what the row's head says of each. */
function SumContent({ sum: { about, implied, required, verdict, icon } }: { readonly sum: ShownSum }) {
  return (
    <>
      <span className={classes['line']} title={about}>
        {about}
      </span>
      {(implied !== null || required !== null) && (
        <>
          <span className={classes['bound']} title={implied ?? undefined}>
            <VisuallyHidden>cộng lại </VisuallyHidden>
            {implied ?? '–'}
          </span>
          <span className={classes['line']} title={required ?? undefined}>
            <VisuallyHidden>yêu cầu </VisuallyHidden>
            {required ?? '–'}
          </span>
        </>
      )}
      <span className={classes['verdict']} title={verdict}>
        {icon && <Icon name={icon} size={12} />} {verdict}
      </span>
      <VisuallyHidden>. Xem tình hình triển khai</VisuallyHidden>
    </>
  );
}

interface ResultsFootProps extends FootProps {
  readonly head: BoardHead;
  /** Places of the targets that are columns, in their order. */
  readonly places: readonly number[];
}

/** What has come of each target in all units together. */
export function ResultsFoot({ head, places, targets, columns, first, width, row }: ResultsFootProps) {
  return (
    <div role="row" tabIndex={-1} aria-rowindex={row + 2} className={classes['foot']} style={{ width }}>
      <div role="rowheader" tabIndex={-1} aria-colindex={1} className={classes['name']}>
        Kết quả chung
      </div>
      {columns.map(({ index, start, size }) => {
        const [target, total] = [targets[index], head.totals[places[index] ?? -1]];
        const shown = target && total ? resultCell(total, target) : null;
        return (
          <div
            key={index}
            role="gridcell"
            tabIndex={-1}
            aria-colindex={index + 2}
            className={classes['cell']}
            data-tone={shown?.tone}
            style={{ left: first + start, width: size }}
          >
            {shown && <TotalContent cell={shown} />}
          </div>
        );
      })}
    </div>
  );
}
