import type { Answer, ConsentState, Decision } from '@bacthang/domain';
import { commitmentOfRow, isAnswer } from '../target/target.row.ts';

type AnswerColumns = Parameters<typeof commitmentOfRow>[0] & {
  readonly decision: Decision;
  readonly reason: string | null;
  readonly consent: { readonly state: ConsentState } | null;
  readonly parentTarget: {
    readonly key: string;
    readonly revision: { readonly planId: string; readonly number: number | null };
  } | null;
};

/** A row as the domain's answer; null for a target that answers nothing. */
export function answerOfRow(row: AnswerColumns): Answer | null {
  const { decision, parentTarget, consent, reason } = row;
  if (!parentTarget || !isAnswer(decision)) return null;
  const { key: targetKey, revision } = parentTarget;
  return {
    to: { planId: revision.planId, revisionNumber: revision.number ?? 0, targetKey },
    decision,
    commitment: decision === 'notApplicable' ? null : commitmentOfRow(row),
    reason,
    consent: consent?.state ?? null,
  };
}
