import { VisuallyHidden } from '@mantine/core';
import { formatDateTime, formatInteger } from '../../../lib/format.ts';
import { Chip } from '../../../ui/chip.tsx';
import { LinkText } from '../../../ui/link-button.tsx';
import { TableScroll } from '../../../ui/table-scroll.tsx';
import classes from '../work-table.module.css';
import type { CoverageUnit } from './coverage.documents.ts';
import { coverageState } from './coverage.labels.ts';
import { TallyCells, TallyHeads } from './tally-cells.tsx';

interface CoverageUnitsProps {
  readonly units: readonly CoverageUnit[];
  /** How many targets there are to answer. */
  readonly total: number;
}

/** A line for each unit: how far it is, and what it says. */
export function CoverageUnits({ units, total }: CoverageUnitsProps) {
  return (
    <TableScroll label="Tình hình theo đơn vị">
      <table className={classes['table']}>
        <caption>
          <VisuallyHidden>Tình hình theo đơn vị</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">Đơn vị</th>
            <th scope="col">Tình trạng</th>
            <TallyHeads />
            <th scope="col">Đề nghị đang chờ</th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={`${unit.unitKey} ${unit.organizationName}`}>
              <th scope="row">
                <span className={classes['statement']}>{unit.unitName}</span>
                <div className={classes['dim']}>
                  {unit.planId ? (
                    <LinkText to="/ke-hoach/$planId" params={{ planId: unit.planId }} search={{}}>
                      {unit.organizationName}
                    </LinkText>
                  ) : (
                    unit.organizationName
                  )}
                </div>
              </th>
              <td>
                <Chip tone={coverageState(unit.state).tone} icon={coverageState(unit.state).icon}>
                  {coverageState(unit.state).label}
                </Chip>
                {unit.openedAt && <div className={classes['dim']}>mở lần đầu {formatDateTime(unit.openedAt)}</div>}
              </td>
              <TallyCells tally={unit.answers} total={total} />
              <td className={classes['number']}>
                <span className={classes['label']}>Đề nghị đang chờ</span>
                {unit.requests === 0 ? '–' : formatInteger(unit.requests)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
