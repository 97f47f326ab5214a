import type { DeprivationRule } from './deprivation-rule.ts';

/** Nguồn nước sinh hoạt: the household's source is none of those that count as clean. */
export const water: DeprivationRule = ({ list }) => {
  const clean = new Set(list('clean'));
  return {
    asksMembers: false,
    answer: ({ water: source }) => (source === undefined ? undefined : !clean.has(source)),
    missing: () => [['water']],
  };
};
