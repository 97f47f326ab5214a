import { formatInteger } from '../../../lib/format.ts';
import classes from '../work-table.module.css';
import type { CoverageUnit } from './coverage.documents.ts';

type Tally = CoverageUnit['answers'];

const COLUMNS: readonly (readonly [label: string, count: (tally: Tally) => number])[] = [
  ['Giữ nguyên', ({ adopted }) => adopted],
  ['Chặt hơn', ({ tightened }) => tightened],
  ['Nhẹ hơn', ({ relaxed }) => relaxed],
  ['Không áp dụng', ({ notApplicable }) => notApplicable],
];

/** How many units a tally is of, each once. */
export function unitsIn({ adopted, tightened, relaxed, notApplicable, unanswered }: Tally): number {
  return adopted + tightened + relaxed + notApplicable + unanswered;
}

/** How many columns a tally takes. */
export const TALLY_COLUMNS = COLUMNS.length + 1;

export function TallyHeads() {
  return (
    <>
      <th scope="col">Đã trả lời</th>
      {COLUMNS.map(([label]) => (
        <th key={label} scope="col">
          {label}
        </th>
      ))}
    </>
  );
}

/** What published plans say, in numbers: of how many, and what. */
export function TallyCells({ tally, total }: { readonly tally: Tally; readonly total: number }) {
  return (
    <>
      <td className={classes['number']}>
        <span className={classes['label']}>Đã trả lời</span>
        {formatInteger(total - tally.unanswered)}/{formatInteger(total)}
      </td>
      {COLUMNS.map(([label, count]) => (
        <td key={label} className={classes['number']}>
          <span className={classes['label']}>{label}</span>
          {count(tally) === 0 ? '–' : formatInteger(count(tally))}
        </td>
      ))}
    </>
  );
}
