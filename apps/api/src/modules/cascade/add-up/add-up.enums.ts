import { ADD_UP_OBSTACLES, ANSWER_READINGS, UNCOUNTED } from '@bacthang/domain';
import { enumOf } from '../../../graphql/enums.ts';

const CAUSES = [...new Set([...UNCOUNTED, ...ADD_UP_OBSTACLES])];

/** Both why a unit is not counted, and why nothing can be required of the publisher. */
export const AddUpObstacleEnum = enumOf('AddUpObstacle', CAUSES, 'Why a figure does not enter the sum.', {
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

export const AnswerReadingEnum = enumOf(
  'AnswerReading',
  ANSWER_READINGS,
  'How a relaxed answer that waits for consent is read.',
  {
    binding: 'As what binds until then: the inherited commitment.',
    answered: 'As it was answered, to see what consenting would do.',
  },
);
