import type { InheritedFacts } from './answer.documents.ts';
import { needsCommitment } from './answer.draft.ts';
import { boundsSentence, contributionSentence, effectSentence } from './answer.effect.ts';
import type { AnswerRowState } from './use-answer-row.ts';
import classes from './work-table.module.css';

interface AnswerEffectProps {
  readonly row: Pick<AnswerRowState, 'draft' | 'judgement' | 'share' | 'figures'>;
  readonly target: Pick<InheritedFacts['target'], 'indicator' | 'distribution'>;
}

/** What the answer comes to, in figures, while it is typed. */
export function AnswerEffect({ row, target: { indicator, distribution } }: AnswerEffectProps) {
  const { draft, judgement, share, figures } = row;
  const { decision } = draft;
  if (decision === null) return <span className={classes['dim']}>Chưa trả lời</span>;
  if (decision === 'ADOPT') return <span>Như chỉ tiêu cấp trên.</span>;
  if (decision === 'NOT_APPLICABLE') return <span>Đơn vị không mang chỉ tiêu này.</span>;
  const { comparison } = judgement;
  if (!needsCommitment(decision) || comparison === null)
    return <span className={classes['dim']}>Nhập mức để so với cấp trên</span>;
  if (distribution === 'CONTRIBUTE') return <div>{contributionSentence(share, indicator, figures)}</div>;
  const bounds = boundsSentence(comparison, indicator);
  return (
    <>
      <div>{effectSentence(comparison, indicator, figures)}</div>
      {bounds && <div className={classes['dim']}>{bounds}</div>}
    </>
  );
}
