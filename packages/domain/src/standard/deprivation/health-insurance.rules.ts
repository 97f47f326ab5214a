import { agedAtLeast } from './age.rules.ts';
import { both, not } from './answer.ts';
import type { DeprivationRule } from './deprivation-rule.ts';
import { anyMember } from './question.rules.ts';

/** Bảo hiểm y tế: at least one member of the age asked about has no health insurance now. */
export const healthInsurance: DeprivationRule = ({ number }, on) => {
  const asked = agedAtLeast(number('fromAge'), on);
  return anyMember({
    ages: [asked],
    reads: ['healthInsurance'],
    answer: ({ birthDate, healthInsurance: insured }) =>
      insured === true ? false : both(asked(birthDate), not(insured)),
  });
};
