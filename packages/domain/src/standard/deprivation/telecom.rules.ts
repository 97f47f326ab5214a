import { not } from './answer.ts';
import type { DeprivationRule } from './deprivation-rule.ts';

/** Sử dụng dịch vụ viễn thông: no member uses internet service. */
export const telecom: DeprivationRule = () => ({
  asksMembers: false,
  answer: ({ usesInternet }) => not(usesInternet),
  missing: () => [['usesInternet']],
});
