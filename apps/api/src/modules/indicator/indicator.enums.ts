import { DIRECTIONS, ROLL_UP_RULES, VALUE_TYPES } from '@bacthang/domain';
import { enumOf } from '../../graphql/enums.ts';

export const ValueTypeEnum = enumOf('ValueType', VALUE_TYPES, "What kind of thing an indicator's value is.", {
  count: 'Whole units: households, persons, communes.',
  ratio: 'One count over another, shown as a percentage.',
  rate: 'One count over another, shown per so many, as "per 10,000 people".',
  money: 'Whole units of money: which, `unit` says.',
  milestone: 'Reached or not, or how many units have reached it.',
  text: 'A commitment with no number, which a person assesses with evidence.',
});

export const RollUpRuleEnum = enumOf(
  'RollUpRule',
  ROLL_UP_RULES,
  "How a unit's value comes from those of the units below it.",
  {
    sum: 'The sum.',
    ratioOfSums: 'The sum of numerators over the sum of denominators; never a mean of percentages.',
    all: 'Reached when all have reached it.',
    any: 'Reached when one has reached it.',
    max: 'The greatest.',
    min: 'The smallest.',
    none: 'It does not: the unit itself must report.',
  },
);

export const DirectionEnum = enumOf('Direction', DIRECTIONS, 'Which way is better.', {
  up: 'More is better.',
  down: 'Less is better.',
  none: 'Neither; it is only watched.',
});
