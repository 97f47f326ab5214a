import type { DeprivationRule } from './deprivation-rule.ts';
import { oneOf } from './question.rules.ts';

/** Nhà tiêu hợp vệ sinh: the household's latrine is none of those that count as hygienic, or there is none. */
export const latrine: DeprivationRule = ({ list }) => {
  const hygienic = new Set(list('hygienic'));
  return oneOf(
    ['latrine'],
    (facts) => facts.latrine,
    (kind) => !hygienic.has(kind),
  );
};
