import type { Commitment } from './commitment.ts';
import type { Target } from './target.ts';

/** Every field of a commitment and of a target but its commitment, by name: what is frozen, and what may change. */
export const COMMITMENT_FIELDS = fieldsOf<Commitment>()([
  'kind',
  'comparator',
  'value',
  'upper',
  'periodFrom',
  'periodTo',
  'baseYear',
  'condition',
  'reference',
]);

export const TARGET_FIELDS = fieldsOf<Omit<Target, 'commitment'>>()([
  'key',
  'ordinal',
  'statement',
  'indicatorCode',
  'subgroupCode',
  'nestedInKey',
  'binding',
  'distribution',
  'section',
  'assessor',
  'note',
  'outlook',
]);

/** A list that must name every field of `T`: leaving one out does not compile. */
function fieldsOf<T>() {
  return <const L extends readonly (keyof T & string)[]>(fields: keyof T extends L[number] ? L : never): L => fields;
}
