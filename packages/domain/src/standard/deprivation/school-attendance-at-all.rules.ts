import { agedBetween } from './age.rules.ts';
import { both } from './answer.ts';
import type { DeprivationRule } from './deprivation-rule.ts';
import { anyMember } from './question.rules.ts';

/** The same in QĐ 59/2015: at least one child of the age attends no school, whatever its level. */
export const schoolAttendanceAtAll: DeprivationRule = ({ number }, on) => {
  const asked = agedBetween(number('fromAge'), number('under'), on);
  return anyMember({
    ages: [asked],
    reads: ['attends'],
    answer: ({ birthDate, attends }) => both(asked(birthDate), attends === undefined ? undefined : attends === 'none'),
  });
};
