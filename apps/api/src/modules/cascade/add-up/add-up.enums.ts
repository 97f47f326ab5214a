import { enumOf } from '../../../graphql/enums.ts';

const UNCOUNTED = [
  'needsBaseline',
  'waitingForAssignment',
  'waitingForParent',
  'byEvidence',
  'noRequirementInYear',
  'differentMeasure',
  'oppositeSense',
  'unknownDenominator',
  'notProposed',
  'notAddable',
] as const;

/** Both why a unit is not counted, and why nothing can be required of the publisher. */
export const AddUpObstacleEnum = enumOf('AddUpObstacle', UNCOUNTED, 'Why a figure does not enter the sum.', {
  needsBaseline: 'The figure that it is counted from is not known.',
  waitingForAssignment: 'Nothing has been assigned for the year.',
  waitingForParent: 'The figure of the unit above is not known.',
  byEvidence: 'It is judged by evidence, and has no figure.',
  noRequirementInYear: 'Nothing falls due in the year.',
  differentMeasure: 'One is a state, the other what a period brings.',
  oppositeSense: 'One is a ceiling, the other a floor.',
  unknownDenominator: 'Nobody has recorded what it divides by.',
  notProposed: 'It has not said yet how much it contributes.',
  notAddable: 'The indicator adds up nothing: every unit stands for itself.',
});

const READINGS = ['binding', 'answered'] as const;

export const AnswerReadingEnum = enumOf(
  'AnswerReading',
  READINGS,
  'How a relaxed answer that waits for consent is read.',
  {
    binding: 'As what binds until then: the inherited commitment.',
    answered: 'As it was answered, to see what consenting would do.',
  },
);
