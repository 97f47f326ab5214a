import { VisuallyHidden } from '@mantine/core';
import { TableScroll } from '../../../ui/table-scroll.tsx';
import { commitmentSentence, measureName } from '../../target/commitment.labels.ts';
import classes from '../work-table.module.css';
import type { CoverageTarget } from './coverage.documents.ts';
import { TallyCells, TallyHeads } from './tally-cells.tsx';

interface CoverageTargetsProps {
  readonly targets: readonly CoverageTarget[];
  /** How many units the plan reaches. */
  readonly total: number;
}

/** A line for each target: what was said to it below. */
export function CoverageTargets({ targets, total }: CoverageTargetsProps) {
  return (
    <TableScroll label="Tình hình theo chỉ tiêu">
      <table className={classes['table']}>
        <caption>
          <VisuallyHidden>Tình hình theo chỉ tiêu</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">Chỉ tiêu</th>
            <TallyHeads />
          </tr>
        </thead>
        <tbody>
          {targets.map(({ target, answers }) => (
            <tr key={target.id}>
              <th scope="row" className={classes['asked']}>
                <span className={classes['statement']}>{measureName(target.indicator, target.subgroup)}</span>
                <div className={classes['dim']}>{commitmentSentence(target.commitment, target.indicator)}</div>
              </th>
              <TallyCells tally={answers} total={total} />
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
