import type { DeprivationRule } from './deprivation-rule.ts';
import { oneOf } from './question.rules.ts';

/** Sử dụng dịch vụ viễn thông: no member uses internet service. */
export const telecom: DeprivationRule = () =>
  oneOf(
    ['usesInternet'],
    ({ usesInternet }) => usesInternet,
    (uses) => !uses,
  );
