import type { DeprivationRule } from './deprivation-rule.ts';

/** Nhà tiêu hợp vệ sinh: the household's latrine is none of those that count as hygienic, or there is none. */
export const latrine: DeprivationRule = ({ list }) => {
  const hygienic = new Set(list('hygienic'));
  return {
    asksMembers: false,
    answer: ({ latrine: kind }) => (kind === undefined ? undefined : !hygienic.has(kind)),
    missing: () => [['latrine']],
  };
};
