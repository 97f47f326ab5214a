import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { Fragment, useEffect, useRef, useState } from 'react';
import { Icon } from '../../../ui/icon.tsx';
import { TableScroll } from '../../../ui/table-scroll.tsx';
import { commitmentSentence, measureName } from '../../target/commitment.labels.ts';
import classes from '../work-table.module.css';
import type { AnswerReading, CoverageTarget } from './coverage.documents.ts';
import { TALLY_COLUMNS, TallyCells, TallyHeads, unitsIn } from './tally-cells.tsx';
import { moversText, TargetSum, TargetSumDetails } from './target-sums.tsx';

interface CoverageTargetsProps {
  readonly targets: readonly CoverageTarget[];
  /** The target that somebody came for: it stands open, and in sight. */
  readonly wanted: string | undefined;
  /** How relaxed answers that wait for consent are read. */
  readonly reading: AnswerReading;
  readonly nameOf: (unitKey: string) => string;
}

/** A line for each target: what was said to it below, and whether that adds up. */
export function CoverageTargets({ targets, wanted, reading, nameOf }: CoverageTargetsProps) {
  const [openId, setOpenId] = useState<string | null>(wanted ?? null);
  const wantedRow = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which React would take for a way to clean up.
    wantedRow.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <TableScroll label="Tình hình theo chỉ tiêu">
      <table className={classes['table']}>
        <caption>
          <VisuallyHidden>Tình hình theo chỉ tiêu</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">Chỉ tiêu</th>
            <th scope="col">Cộng lại so với yêu cầu</th>
            <TallyHeads />
          </tr>
        </thead>
        <tbody>
          {targets.map(({ target, answers }) => {
            const isOpen = openId === target.id;
            const { indicator, [reading]: sums } = target;
            const total = unitsIn(answers);
            return (
              <Fragment key={target.id}>
                <tr ref={target.id === wanted ? wantedRow : null}>
                  <th scope="row" className={classes['asked']}>
                    <span className={classes['statement']}>{measureName(target.indicator, target.subgroup)}</span>
                    <div className={classes['dim']}>{commitmentSentence(target.commitment, target.indicator)}</div>
                  </th>
                  <td className={classes['asked']}>
                    <span className={classes['label']}>Cộng lại so với yêu cầu</span>
                    <TargetSum sums={sums} indicator={indicator} />
                    {sums.length > 0 && (
                      <UnstyledButton
                        fz="xs"
                        td="underline"
                        aria-expanded={isOpen}
                        aria-label={`${moversText(sums)}: ${measureName(target.indicator, target.subgroup)}`}
                        onClick={() => setOpenId(isOpen ? null : target.id)}
                      >
                        <Icon name={isOpen ? 'minus' : 'plus'} size={12} /> {moversText(sums)}
                      </UnstyledButton>
                    )}
                  </td>
                  <TallyCells tally={answers} total={total} />
                </tr>
                {isOpen && (
                  <tr className={classes['details']}>
                    <td colSpan={TALLY_COLUMNS + 2}>
                      <TargetSumDetails sums={sums} indicator={indicator} total={total} nameOf={nameOf} />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}
