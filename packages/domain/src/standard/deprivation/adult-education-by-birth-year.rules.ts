import { agedAtLeast, bornFrom } from './age.rules.ts';
import { both, either, not } from './answer.ts';
import type { DeprivationRule } from './deprivation-rule.ts';
import { anyMember } from './question.rules.ts';

/** The same in QĐ 59/2015: somebody of the age, born in that year or later, has not the level and is not studying. */
export const adultEducationByBirthYear: DeprivationRule = ({ number, list }, on) => {
  const [grown, late] = [agedAtLeast(number('fromAge'), on), bornFrom(number('bornFrom'))];
  const levels = new Set(list('levels'));
  return anyMember({
    ages: [grown, late],
    reads: ['attends', 'qualification'],
    answer: ({ birthDate, attends, qualification }) => {
      const studying = attends === undefined ? undefined : attends !== 'none';
      const qualified = qualification === undefined ? undefined : levels.has(qualification);
      return both(both(grown(birthDate), late(birthDate)), not(either(studying, qualified)));
    },
  });
};
