import type { graphql } from '@bacthang/contract';

export type Decision = ReturnType<typeof graphql.scalar<'Decision'>>;
export type Relation = ReturnType<typeof graphql.scalar<'Relation'>>;
export type ConsentState = ReturnType<typeof graphql.scalar<'ConsentState'>>;
export type AnswerState = ReturnType<typeof graphql.scalar<'AnswerState'>>;
type Distribution = ReturnType<typeof graphql.scalar<'Distribution'>>;
type Obstacle = ReturnType<typeof graphql.scalar<'Obstacle'>>;
type ConsentMove = ReturnType<typeof graphql.scalar<'ConsentMove'>>;
type PlanProgress = ReturnType<typeof graphql.scalar<'PlanProgress'>>;

const DECISIONS: Readonly<Record<Decision, string>> = {
  ADOPT: 'Giữ nguyên',
  TIGHTEN: 'Chặt hơn',
  RELAX: 'Nhẹ hơn',
  NOT_APPLICABLE: 'Không áp dụng',
  LOCAL: 'Chỉ tiêu riêng',
};

/** To what units only contribute to, a figure of one's own is neither tighter nor looser: it is what one contributes. */
export const CONTRIBUTED = 'Đề xuất mức góp';

/** What was answered to a target that reaches the unit in this way. */
export function decisionLabel(decision: Decision, distribution: Distribution | null = null): string {
  const deviates = decision === 'TIGHTEN' || decision === 'RELAX';
  return deviates && distribution === 'CONTRIBUTE' ? CONTRIBUTED : DECISIONS[decision];
}

const RELATIONS: Readonly<Record<Relation, string>> = {
  TIGHTER: 'Chặt hơn',
  EQUAL: 'Bằng',
  LOOSER: 'Nhẹ hơn',
  INCOMPARABLE: 'Chưa so được',
};

export function relationLabel(relation: Relation, obstacle: Obstacle | null = null): string {
  return obstacle === 'ONLY_THE_SUM' ? 'Góp vào tổng, không so riêng từng đơn vị' : RELATIONS[relation];
}

const CONSENTS: Readonly<Record<ConsentState, string>> = {
  PENDING: 'Chờ đồng ý',
  GRANTED: 'Đã đồng ý',
  REFUSED: 'Không đồng ý',
  COUNTERED: 'Đã đề nghị mức khác',
};

export function consentLabel(consent: ConsentState): string {
  return CONSENTS[consent];
}

const MOVES: Readonly<Record<ConsentMove, string>> = {
  REQUESTED: 'Xin mức nhẹ hơn',
  GRANTED: 'Đồng ý',
  REFUSED: 'Không đồng ý',
  COUNTERED: 'Đề nghị mức khác',
  ACCEPTED: 'Nhận mức được đề nghị',
  WITHDRAWN: 'Rút lại, trả lời cách khác',
};

export function moveLabel(move: ConsentMove): string {
  return MOVES[move];
}

/** Whether the unit made the step, not the publisher. */
export function isUnitsMove(move: ConsentMove): boolean {
  return move === 'REQUESTED' || move === 'ACCEPTED' || move === 'WITHDRAWN';
}

const ANSWERS: Readonly<Record<AnswerState, string>> = {
  UNANSWERED: 'Chưa trả lời',
  ANSWERED: 'Đã trả lời',
  WAITING_FOR_CONSENT: 'Chờ cấp trên đồng ý',
  CONSENT_REFUSED: 'Cấp trên không đồng ý',
  PROPOSAL_RECEIVED: 'Cấp trên đề nghị khác',
};

export function answerStateLabel(state: AnswerState): string {
  return ANSWERS[state];
}

const PROGRESS: Readonly<Record<PlanProgress, string>> = {
  NOT_STARTED: 'Chưa làm kế hoạch',
  DRAFTING: 'Đang soạn',
  PUBLISHED: 'Đã ban hành',
};

export function progressLabel(progress: PlanProgress): string {
  return PROGRESS[progress];
}
