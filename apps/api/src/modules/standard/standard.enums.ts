import { CERTAINTIES, PARAMETER_UNITS } from '@bacthang/domain';
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
