import type { graphql } from '@bacthang/contract';
import type { LabelledLooks } from '../../../ui/chip.tsx';

export type RebaseOutcome = ReturnType<typeof graphql.scalar<'RebaseOutcome'>>;
export type Resolution = ReturnType<typeof graphql.scalar<'Resolution'>>;

const OUTCOMES: Readonly<Record<RebaseOutcome, LabelledLooks>> = {
  FOLLOWS: { label: 'Theo mức mới', tone: 'good', icon: 'done' },
  KEPT: { label: 'Giữ câu trả lời', tone: 'plain', icon: 'done' },
  CONFLICT: { label: 'Xung đột', tone: 'wait', icon: 'warning' },
  ADDED: { label: 'Chỉ tiêu mới', tone: 'info', icon: 'plus' },
  UNANSWERED: { label: 'Chưa trả lời', tone: 'info', icon: 'wait' },
  REMOVED: { label: 'Cấp trên bỏ', tone: 'bad', icon: 'minus' },
};

export function outcomeLooks(outcome: RebaseOutcome): LabelledLooks {
  return OUTCOMES[outcome];
}

interface Offer {
  readonly label: string;
  /** What will happen. */
  readonly effect: string;
}

const RESOLUTIONS: Readonly<Record<Resolution, Offer>> = {
  KEEP_OURS: {
    label: 'Giữ của ta',
    effect: 'Câu trả lời của ta đứng với chỉ tiêu mới; nếu nhẹ hơn thì xin cấp trên đồng ý lại.',
  },
  TAKE_THEIRS: { label: 'Nhận của cấp trên', effect: 'Kế hoạch của ta theo đúng lời văn và mức mới.' },
  ANSWER_ANEW: { label: 'Trả lời lại', effect: 'Nhập câu trả lời khác cho chỉ tiêu mới.' },
  KEEP_AS_LOCAL: { label: 'Giữ làm chỉ tiêu riêng', effect: 'Nội dung của ta ở lại kế hoạch như chỉ tiêu riêng.' },
  LET_GO: { label: 'Bỏ theo cấp trên', effect: 'Câu trả lời rời kế hoạch cùng chỉ tiêu đã bỏ.' },
};

export function resolutionOffer(resolution: Resolution): Offer {
  return RESOLUTIONS[resolution];
}
