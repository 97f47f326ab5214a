import type { Qualification, Schooling } from '../household-facts.ts';
import { agedBetween, agedUnder } from './age.rules.ts';
import { type Answer, both, either, not } from './answer.ts';
import type { DeprivationRule } from './deprivation-rule.ts';
import { anyMember } from './question.rules.ts';

/**
 * Trình độ giáo dục người lớn: at least one young member is neither in training, nor certified on the job by an enterprise
 * that hired them, nor qualified as fits the age; until majority a lower level fits. `upToAge` counts in: a person
 * is of that age until the next birthday.
 */
export const adultEducation: DeprivationRule = ({ number, list }, on) => {
  const asked = agedBetween(number('fromAge'), number('upToAge') + 1, on);
  const minor = agedUnder(number('minorUnder'), on);
  const [minorLevels, adultLevels] = [new Set(list('levelsOfMinors')), new Set(list('levelsOfAdults'))];
  const levelsOfAll = minorLevels.intersection(adultLevels);
  return anyMember({
    ages: [asked, minor],
    reads: ['attends', 'qualification', 'trainedOnTheJob'],
    answer: ({ birthDate, attends, qualification, trainedOnTheJob }) => {
      const provided = either(inTraining(attends), trainedOnTheJob);
      // What fits at any age spares looking at the age.
      if (provided === true || (qualification !== undefined && levelsOfAll.has(qualification))) return false;
      const isAsked = asked(birthDate);
      if (isAsked === false) return false;
      const qualified = qualification === undefined ? undefined : fits(qualification, minor(birthDate));
      return both(isAsked, not(either(provided, qualified)));
    },
  });

  /** A level that fits both ages, or neither, needs no exact birth date. */
  function fits(level: Qualification, isMinor: Answer): Answer {
    if (isMinor !== undefined) return (isMinor ? minorLevels : adultLevels).has(level);
    return minorLevels.has(level) === adultLevels.has(level) ? minorLevels.has(level) : undefined;
  }
};

const inTraining = (attends: Schooling | undefined): Answer => (attends === undefined ? undefined : attends !== 'none');
