import { agedAtLeast } from './age.rules.ts';
import { both } from './answer.ts';
import type { DeprivationRule } from './deprivation-rule.ts';
import { anyMember } from './question.rules.ts';

/**
 * Việc làm: at least one member able and willing to work finds no work, or is in paid work without a labour contract.
 * Who is too young is not asked. Whether work is regular and steady, as the annex has the reviewer consider, is part of
 * the answer `work`.
 */
export const employment: DeprivationRule = ({ number }, on) => {
  const workingAge = agedAtLeast(number('workingAgeFrom'), on);
  return anyMember({
    ages: [workingAge],
    reads: ['work'],
    answer: ({ birthDate, work }) => {
      const lacking = work === undefined ? undefined : work === 'unemployed' || work === 'withoutContract';
      return lacking === false ? false : both(workingAge(birthDate), lacking);
    },
  });
};
