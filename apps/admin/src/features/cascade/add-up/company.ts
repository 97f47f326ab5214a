import {
  type AddUp,
  decisiveYear,
  feedback,
  type PreparedFeedback,
  prepareFeedback,
  rollUpTargets,
  type YearFeedback,
} from '@bacthang/domain/cascade';
import { fromWire } from '../../../lib/wire.ts';
import { readCommitment } from '../../target/commitment.draft.ts';
import type { AnswerDraft, Judgement } from '../answer.draft.ts';
import type { Carried } from './carriers.ts';

/** One unit among all that carry a target: made once, asked at every keystroke. */
export interface Company {
  readonly prepared: PreparedFeedback;
  /** How the others are counted, by year. */
  readonly others: ReadonlyMap<number, AddUp>;
  readonly otherCount: number;
}

/** Null where the target does not reach the unit. */
export function companyOf({ target, units }: Carried, unitKey: string): Company | null {
  const own = units.find(({ unitId }) => unitId === unitKey);
  if (!own) return null;
  const others = units.filter(({ unitId }) => unitId !== unitKey);
  return {
    prepared: prepareFeedback(target, units, own),
    others: new Map(rollUpTargets(target, others).map((sum) => [sum.year, sum])),
    otherCount: others.length,
  };
}

/** What a draft comes to in the year that decides; null as long as it says nothing that counts. */
export function spoken({ prepared }: Company, row: Answering): YearFeedback | null {
  const answer = countedAnswer(row);
  return answer && decisiveYear(feedback(prepared, answer).years);
}

/** An answer while someone gives it. */
export interface Answering {
  readonly draft: AnswerDraft;
  readonly judgement: Judgement;
  readonly isTyped: boolean;
}

type Answered = Parameters<typeof feedback>[1];

/** An untouched target stands in with what is asked; a figure that makes no sense by itself counts for nothing. */
function countedAnswer({ draft: { decision, commitment }, judgement, isTyped }: Answering): Answered | null {
  if (decision === 'NOT_APPLICABLE') return { decision: 'notApplicable', commitment: null };
  if (decision === 'ADOPT' || !(decision || isTyped)) return { decision: 'adopt', commitment: null };
  const typed = readCommitment(commitment);
  const makesSense = decision === null ? judgement.refusals.length === 0 : judgement.comparison !== null;
  return makesSense && typed.ok ? { decision: decision ? fromWire(decision) : 'relax', commitment: typed.value } : null;
}
