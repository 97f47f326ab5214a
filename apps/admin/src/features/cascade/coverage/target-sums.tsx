import { yearToSee } from '@bacthang/domain/cascade';
import { VisuallyHidden } from '@mantine/core';
import { formatInteger } from '../../../lib/format.ts';
import { Chip } from '../../../ui/chip.tsx';
import type { IndicatorFacts } from '../../target/indicator.fragment.ts';
import { amountText, causeLabel, reliance, sumText } from '../add-up/add-up.labels.ts';
import { type ServedSum, sumOf } from '../add-up/sum.fragment.ts';
import classes from '../work-table.module.css';

interface TargetSumsProps {
  readonly sums: readonly ServedSum[];
  readonly indicator: IndicatorFacts;
  /** How many units the plan reaches. */
  readonly total: number;
  readonly nameOf: (unitKey: string) => string;
}

/** What the units promise together against what is required, in the year that decides. */
export function TargetSum({ sums, indicator }: Pick<TargetSumsProps, 'sums' | 'indicator'>) {
  const sum = yearToSee(sums.map(sumOf), ({ balance }) => balance?.holds ?? null);
  if (sum === null) return <span className={classes['dim']}>Không có năm nào đến hạn</span>;
  const holds = sum.balance?.holds ?? null;
  return (
    <>
      {holds !== null && (
        <Chip tone={holds ? 'good' : 'bad'} icon={holds ? 'done' : 'warning'}>
          {holds ? 'Cộng lại đạt' : 'Cộng lại không đạt'}
        </Chip>
      )}
      <div>
        Năm {sum.year}: {sumText(sum, indicator)}.
      </div>
    </>
  );
}

/** Every due year with who is counted, and the units that would have to move, by how much. */
export function TargetSumDetails({ sums, indicator, total, nameOf }: TargetSumsProps) {
  return sums.map((served) => {
    const sum = sumOf(served);
    return (
      <section key={served.year} aria-label={`Năm ${served.year}`}>
        <div className={classes['statement']}>
          Năm {served.year}: {sumText(sum, indicator)}.
        </div>
        <div className={classes['dim']}>{reliance(sum, total).join('; ')}.</div>
        {sum.uncounted.length > 0 && (
          <div className={classes['dim']}>
            Không tính được:{' '}
            {sum.uncounted.map(({ unitId, cause }) => `${nameOf(unitId)} (${causeLabel(cause)})`).join(', ')}.
          </div>
        )}
        {sum.notAnswered.length > 0 && (
          <div className={classes['dim']}>Chưa trả lời: {sum.notAnswered.map(nameOf).join(', ')}.</div>
        )}
        <Movers movers={served.movers} indicator={indicator} nameOf={nameOf} />
      </section>
    );
  });
}

interface MoversProps extends Pick<TargetSumsProps, 'indicator' | 'nameOf'> {
  readonly movers: ServedSum['movers'];
}

function Movers({ movers, indicator, nameOf }: MoversProps) {
  if (movers.length === 0) return <div className={classes['dim']}>Không đơn vị nào nhận nhẹ hơn mức được giao.</div>;
  return (
    <table className={classes['table']}>
      <caption>
        <VisuallyHidden>Đơn vị nhận nhẹ hơn mức được giao</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">Đơn vị nhận nhẹ hơn mức được giao</th>
          <th scope="col">Nhẹ hơn</th>
        </tr>
      </thead>
      <tbody>
        {movers.map(({ unitKey, excess, count }) => (
          <tr key={unitKey}>
            <th scope="row">{nameOf(unitKey)}</th>
            <td>
              <span className={classes['label']}>Nhẹ hơn</span>
              {amountText(excess, count === null ? null : BigInt(count), indicator)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How many units would have to move in any of the years. */
export function moversText(sums: readonly ServedSum[]): string {
  const moving = new Set(sums.flatMap(({ movers }) => movers.map(({ unitKey }) => unitKey))).size;
  return moving === 0 ? 'Xem cách tính' : `Xem ${formatInteger(moving)} đơn vị nhận nhẹ hơn`;
}
