import { ADD_UP_OBSTACLES, ANSWER_READINGS, UNCOUNTED } from '@bacthang/domain';
import { enumOf } from '../../../graphql/enums.ts';
import { OBSTACLE_MEANINGS } from '../obstacle.meanings.ts';

const CAUSES = [...new Set([...UNCOUNTED, ...ADD_UP_OBSTACLES])];

/** Both why a unit is not counted, and why nothing can be required of the publisher. */
export const AddUpObstacleEnum = enumOf('AddUpObstacle', CAUSES, 'Why a figure does not enter the sum.', {
  ...OBSTACLE_MEANINGS,
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
