import type { DeprivationRule } from './deprivation-rule.ts';
import { anyMember } from './question.rules.ts';

/** Tiếp cận dịch vụ y tế: somebody was ill and saw nobody about it. */
export const healthCare: DeprivationRule = () =>
  anyMember({ ages: [], reads: ['untreatedIllness'], answer: ({ untreatedIllness }) => untreatedIllness });
