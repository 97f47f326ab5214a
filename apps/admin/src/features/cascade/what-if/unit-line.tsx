import type { UnitWhatIf } from '@bacthang/domain/cascade';
import { Chip } from '../../../ui/chip.tsx';
import { commitmentSentence } from '../../target/commitment.labels.ts';
import type { CarriedTarget } from '../add-up/carriers.documents.ts';
import { effectSentence } from '../answer.effect.ts';
import { decisionLabel } from '../cascade.labels.ts';
import classes from '../work-table.module.css';
import { standingLook } from './what-if.labels.ts';

interface UnitLineProps {
  readonly unit: UnitWhatIf;
  readonly name: string;
  readonly carrier: CarriedTarget['carriers'][number] | undefined;
  readonly target: Pick<CarriedTarget, 'indicator' | 'distribution'>;
}

/** One unit: what it answered, how that stands, and how it would stand. */
export function UnitLine({ unit: { before, after, standing }, name, carrier, target }: UnitLineProps) {
  const { indicator, distribution } = target;
  const { label, tone, icon } = standingLook(standing);
  const follows = carrier?.decision === 'ADOPT';
  return (
    <tr>
      <th scope="row" className={classes['statement']}>
        {name}
      </th>
      <td>
        <span className={classes['label']}>Đã trả lời</span>
        {carrier?.decision ? decisionLabel(carrier.decision, distribution) : 'Chưa trả lời'}
        {carrier?.commitment && !follows && carrier.decision !== 'NOT_APPLICABLE' && (
          <div className={classes['dim']}>{commitmentSentence(carrier.commitment, indicator)}</div>
        )}
      </td>
      <td>
        <span className={classes['label']}>Đang so với chỉ tiêu</span>
        {before ? effectSentence(before, indicator, []) : '–'}
      </td>
      <td>
        <span className={classes['label']}>Nếu đổi</span>
        {follows ? 'Theo mức mới.' : after ? effectSentence(after, indicator, []) : '–'}
      </td>
      <td>
        <span className={classes['label']}>Phải làm gì</span>
        <Chip tone={tone} icon={icon}>
          {label}
        </Chip>
      </td>
    </tr>
  );
}
