import type { PlainDate } from '../../shared/plain-date.ts';
import type { Question } from './answer.ts';

/** The parameters of one deprivation as they stand: `number('childUnder')` of nutrition is `nutrition.childUnder`. */
export interface SettledValues {
  readonly number: (name: string) => number;
  readonly list: (name: string) => readonly string[];
}

/** When a household is deprived in something, given the numbers of the law and the day of judgement. */
export type DeprivationRule = (values: SettledValues, on: PlainDate) => Question;
