import { type FragmentOf, graphql, type ResultOf, readFragment } from '@bacthang/contract';
import { formatInteger, formatQuantity, formatYears } from '../../../lib/format.ts';
import { measureName } from '../../target/commitment.labels.ts';
import classes from './document.module.css';
import { type PastCell, pastResultsTable } from './past-results.ts';

export const PastResultsFragment = graphql(`
  fragment PastResults_PlanContent on PlanContent {
    pastResults {
      year
      periodFrom
      count
      value
      planned
      standardCode
      note
      indicator { id code name unit breaksAtStandard }
      subgroup { id code name }
    }
  }
`);

type PastResult = ResultOf<typeof PastResultsFragment>['pastResults'][number];

/** Figures of the past period; where the poverty standard changed, a double line says that the series breaks. */
export function PastResults({ content }: { readonly content: FragmentOf<typeof PastResultsFragment> }) {
  const { pastResults } = readFragment(PastResultsFragment, content);
  const { columns, rows } = pastResultsTable(pastResults);
  const breaks = rows.some(({ cells }) => cells.some((cell) => cell.breaks));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes['tableWrap']} aria-label="Bảng kết quả kỳ trước" tabIndex={0}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">Chỉ số</th>
            {columns.map(({ year, periodFrom }) => (
              <th key={`${periodFrom}-${year}`} scope="col">
                {formatYears(periodFrom ?? year, year)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ first, cells }) => (
            <tr key={`${first.indicator.code}/${first.subgroup?.code}`}>
              <th scope="row">{measureName(first.indicator, first.subgroup)}</th>
              {cells.map((cell, index) => (
                <PastResultCell key={`${columns[index]?.periodFrom}-${columns[index]?.year}`} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {breaks && (
        <p className={classes['small']}>
          Vạch đôi ‖: chuẩn nghèo thay đổi, chuỗi số liệu bị ngắt; số hai bên vạch không so với nhau.
        </p>
      )}
    </section>
  );
}

function PastResultCell({ cell: { figure, breaks } }: { readonly cell: PastCell<PastResult> }) {
  if (!figure) return <td data-figure />;
  const { count, value, planned, note, standardCode, indicator } = figure;
  const title = [standardCode && `Chuẩn ${standardCode}`, note].filter(Boolean).join('. ');
  const counted = count !== null && formatInteger(count);
  return (
    <td data-figure data-breaks={breaks || undefined} title={title || undefined}>
      {breaks && <span className={classes['small']}>‖ chuẩn mới </span>}
      {value === null ? counted && `${counted} ${indicator.unit}` : formatQuantity(value, indicator.unit)}
      {value !== null && counted && (
        <>
          <br />
          <span className={classes['small']}>{counted}</span>
        </>
      )}
      {planned !== null && (
        <>
          <br />
          <span className={classes['small']}>kế hoạch {formatQuantity(planned, indicator.unit)}</span>
        </>
      )}
    </td>
  );
}
