import { agedUnder } from './age.rules.ts';
import { both } from './answer.ts';
import type { DeprivationRule } from './deprivation-rule.ts';
import { anyMember } from './question.rules.ts';

/** Dinh dưỡng: at least one child is malnourished, by height for age or by weight for age. */
export const nutrition: DeprivationRule = ({ number }, on) => {
  const child = agedUnder(number('childUnder'), on);
  return anyMember({
    ages: [child],
    reads: ['malnourished'],
    answer: ({ birthDate, malnourished }) => (malnourished === false ? false : both(child(birthDate), malnourished)),
  });
};
