import type { IndicatorFacts } from '../target/indicator.fragment.ts';
import { needsCommitment } from './answer.draft.ts';
import { boundsSentence, effectSentence } from './answer.effect.ts';
import type { KnownFigure } from './baselines.ts';
import type { AnswerRowState } from './use-answer-row.ts';
import classes from './work-table.module.css';

interface AnswerEffectProps {
  readonly row: Pick<AnswerRowState, 'draft' | 'judgement'>;
  readonly indicator: IndicatorFacts;
  readonly figures: readonly KnownFigure[];
}

/** What the answer comes to, in figures, while it is typed. */
export function AnswerEffect({ row: { draft, judgement }, indicator, figures }: AnswerEffectProps) {
  const { decision } = draft;
  if (decision === null) return <span className={classes['dim']}>Chưa trả lời</span>;
  if (decision === 'ADOPT') return <span>Như chỉ tiêu cấp trên.</span>;
  if (decision === 'NOT_APPLICABLE') return <span>Đơn vị không mang chỉ tiêu này.</span>;
  const { comparison } = judgement;
  if (!needsCommitment(decision) || comparison === null)
    return <span className={classes['dim']}>Nhập mức để so với cấp trên</span>;
  const bounds = boundsSentence(comparison, indicator);
  return (
    <>
      <div>{effectSentence(comparison, indicator, figures)}</div>
      {bounds && <div className={classes['dim']}>{bounds}</div>}
    </>
  );
}
