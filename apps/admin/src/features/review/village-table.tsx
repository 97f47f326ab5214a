import { VisuallyHidden } from '@mantine/core';
import { formatInteger } from '../../lib/format.ts';
import { fromWire } from '../../lib/wire.ts';
import { LinkText } from '../../ui/link-button.tsx';
import { TableScroll } from '../../ui/table-scroll.tsx';
import table from '../cascade/work-table.module.css';
import { ACT_LABELS, STEP_LOOKS } from './review.labels.ts';
import { nextAct, timelineOf } from './round.timeline.ts';
import { type AlikeRound, householdsOf, type StandingCases } from './use-cases.ts';

interface VillageTableProps {
  readonly round: Pick<AlikeRound, 'id' | 'unit'>;
  readonly cases: readonly StandingCases[];
}

const STEPS = ['LISTED', 'SCORED', 'MET', 'POSTED', 'OPINION', 'DECIDED'] as const;

/** Villages down, steps across: how many households of each are where, and what comes next. */
export function VillageTable({ round, cases }: VillageTableProps) {
  const villages = [...Map.groupBy(cases, ({ village }) => village.key)];
  const steps = STEPS.filter((step) => cases.some((each) => each.step === step));
  const count = (of: readonly StandingCases[], step: string) => householdsOf(of.filter((each) => each.step === step));
  return (
    <TableScroll label="Các thôn của đợt" flat>
      <table className={table['table']}>
        <caption>
          <VisuallyHidden>Số hộ từng thôn theo bước rà soát</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">Thôn</th>
            <th scope="col" className={table['number']}>
              Số hộ
            </th>
            {steps.map((step) => (
              <th key={step} scope="col" className={table['number']}>
                {STEP_LOOKS[fromWire(step)].label}
              </th>
            ))}
            <th scope="col">Việc tiếp theo</th>
          </tr>
        </thead>
        <tbody>
          {villages.map(([villageKey, own]) => {
            const next = nextAct(timelineOf(own));
            return (
              <tr key={villageKey}>
                <th scope="row">
                  <LinkText
                    to="/don-vi/$unitKey/ra-soat/$roundId/thon/$villageKey"
                    params={{ unitKey: round.unit.key, roundId: round.id, villageKey }}
                  >
                    {own[0]?.village.name}
                  </LinkText>
                </th>
                <td className={table['number']}>
                  <span className={table['label']}>Số hộ</span>
                  {formatInteger(householdsOf(own))}
                </td>
                {steps.map((step) => (
                  <td key={step} className={table['number']}>
                    <span className={table['label']}>{STEP_LOOKS[fromWire(step)].label}</span>
                    {count(own, step) > 0 ? formatInteger(count(own, step)) : '–'}
                  </td>
                ))}
                <td>
                  <span className={table['label']}>Việc tiếp theo</span>
                  {next ? `${ACT_LABELS[next.act]} (${formatInteger(next.allowed)} hộ)` : '–'}
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Cả đợt</th>
            <td className={table['number']}>
              <span className={table['label']}>Số hộ</span>
              <strong>{formatInteger(householdsOf(cases))}</strong>
            </td>
            {steps.map((step) => (
              <td key={step} className={table['number']}>
                <span className={table['label']}>{STEP_LOOKS[fromWire(step)].label}</span>
                <strong>{formatInteger(count(cases, step))}</strong>
              </td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </TableScroll>
  );
}
