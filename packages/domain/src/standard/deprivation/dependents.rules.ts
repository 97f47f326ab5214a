import { agedUnder } from './age.rules.ts';
import { either } from './answer.ts';
import type { DeprivationRule } from './deprivation-rule.ts';
import { shareOfMembersAbove } from './question.rules.ts';

/**
 * Người phụ thuộc: more than so many per cent of the members (strictly) are children, or elderly or disabled persons on a
 * monthly social allowance.
 */
export const dependents: DeprivationRule = ({ number, list }, on) => {
  const child = agedUnder(number('childUnder'), on);
  const counted = new Set(list('allowances'));
  return shareOfMembersAbove(number('morePercentThan'), {
    ages: [child],
    reads: ['allowance'],
    answer: ({ birthDate, allowance }) => {
      const supported = allowance === undefined ? undefined : counted.has(allowance);
      return supported === true ? true : either(child(birthDate), supported);
    },
  });
};
