import type { Schooling } from '../household-facts.ts';
import { agedAtLeast, agedBetween } from './age.rules.ts';
import { type Answer, both } from './answer.ts';
import type { DeprivationRule } from './deprivation-rule.ts';
import { anyMember } from './question.rules.ts';

/**
 * Tình trạng đi học của trẻ em: at least one child does not attend the level that fits the age. Who attends a higher one is
 * not behind: a fifteen-year-old in upper secondary school is no child out of its level.
 */
export const schoolAttendance: DeprivationRule = ({ number }, on) => {
  const asked = agedBetween(number('fromAge'), number('under'), on);
  const [primary, lowerSecondary] = [
    agedAtLeast(number('primaryFrom'), on),
    agedAtLeast(number('lowerSecondaryFrom'), on),
  ];
  return anyMember({
    ages: [asked, primary, lowerSecondary],
    reads: ['attends'],
    answer: ({ birthDate, attends }) => {
      const isAsked = asked(birthDate);
      if (isAsked === false) return false;
      return both(
        isAsked,
        attends === undefined ? undefined : behind(attends, primary(birthDate), lowerSecondary(birthDate)),
      );
    },
  });
};

/** Whether a level is below the one that fits, where it may be open which of two fits; above the three of childhood none is. */
function behind(attends: Schooling, primary: Answer, lowerSecondary: Answer): Answer {
  switch (attends) {
    case 'none':
      return true;
    case 'preschool':
      return primary;
    case 'primary':
      return lowerSecondary;
    default:
      return false;
  }
}
