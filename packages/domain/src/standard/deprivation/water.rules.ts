import type { DeprivationRule } from './deprivation-rule.ts';
import { oneOf } from './question.rules.ts';

/** Nguồn nước sinh hoạt: the household's source is none of those that count as clean. */
export const water: DeprivationRule = ({ list }) => {
  const clean = new Set(list('clean'));
  return oneOf(
    ['water'],
    (facts) => facts.water,
    (source) => !clean.has(source),
  );
};
