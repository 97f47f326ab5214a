import { CERTAINTIES, PARAMETER_UNITS, RULE_SUBJECTS } from '@bacthang/domain';
import { enumOf } from '../../graphql/enums.ts';

export const CertaintyEnum = enumOf('Certainty', CERTAINTIES, 'How sure a fact of the law is.', {
  text: 'Its own wording was read.',
  secondary: 'A secondary source was read.',
  derived: 'It follows from what was read.',
  unverified: 'It is believed, but nothing was read.',
  notFound: 'It was looked for and not found.',
});

export const ParameterUnitEnum = enumOf('ParameterUnit', PARAMETER_UNITS, 'What a parameter is counted in.', {
  vndPerPersonMonth: 'Đồng a person a month.',
  points: 'Points of the scoring form.',
  indicators: 'Indicators of deprivation.',
  years: 'Years of age.',
  birthYear: 'A year of birth.',
  months: 'Months.',
  percent: 'Per cent.',
  squareMetres: 'Square metres.',
  structures: 'Main structures of a house.',
  answers: 'A list of answers that count.',
  wording: 'A wording that the rule follows.',
});

export const RuleSubjectEnum = enumOf(
  'RuleSubject',
  RULE_SUBJECTS,
  'What of the law depends on the day, each for itself.',
  {
    standardInForce: 'The standard that policy of the day runs on, and the monthly review with it.',
    periodicStandard: 'The standard that a periodic review begun then counts by.',
    procedure: 'How a review goes.',
    scoreTable: 'The points of the scoring form.',
    formLayout: 'The layout of the forms.',
  },
);
