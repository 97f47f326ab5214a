import { Chip, type LabelledLooks } from '../../../ui/chip.tsx';
import { commitmentSentence } from '../../target/commitment.labels.ts';
import { type ChangedTarget, differences } from './change.ts';
import classes from './compare.module.css';

interface ChangeProps {
  readonly change: {
    readonly kind: keyof typeof KINDS;
    readonly fields: readonly string[];
    readonly before: ChangedTarget | null;
    readonly after: ChangedTarget | null;
  };
  /** What our own plan says to this target. */
  readonly answer: string | null;
  readonly withAnswers: boolean;
}

const KINDS = {
  ADDED: { label: 'Thêm mới', tone: 'info', icon: 'plus' },
  REMOVED: { label: 'Bỏ', tone: 'bad', icon: 'minus' },
  CHANGED: { label: 'Sửa', tone: 'wait', icon: 'edit' },
  SAME: { label: 'Không đổi', tone: 'plain', icon: 'done' },
} as const satisfies Record<string, LabelledLooks>;

/** One target in two revisions: what changed, field by field, before and after. */
export function Change({ change: { kind, fields, before, after }, answer, withAnswers }: ChangeProps) {
  const { label, tone, icon } = KINDS[kind];
  const target = after ?? before;
  if (!target) return null;
  return (
    <section className={classes['change']} aria-label={target.statement}>
      <h2>
        <Chip tone={tone} icon={icon}>
          {label}
        </Chip>{' '}
        {target.statement}
      </h2>
      {before && after && kind === 'CHANGED' ? (
        <Differences rows={differences(fields, before, after)} />
      ) : (
        <p>
          {target.indicator.name}: {commitmentSentence(target.commitment, target.indicator)}
        </p>
      )}
      {withAnswers && <p className={classes['ours']}>Của ta: {answer ?? 'chưa trả lời chỉ tiêu này'}</p>}
    </section>
  );
}

function Differences({ rows }: { readonly rows: ReturnType<typeof differences> }) {
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">Phần</th>
          <th scope="col">Bản cũ</th>
          <th scope="col">Bản mới</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{field}</th>
            <td>
              <del>{before}</del>
            </td>
            <td>
              <ins>{after}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
