import type { DecimalString } from '../shared/decimal.ts';
import type { Bound } from './requirement.ts';

/** How a unit's commitment stands to the one it inherited (cascade §4). */
export const RELATIONS = ['tighter', 'equal', 'looser', 'incomparable'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Why what is asked in one year has no figure, or not one that can be held against another. */
export const YEAR_OBSTACLES = [
  'needsBaseline',
  'waitingForAssignment',
  'waitingForParent',
  'byEvidence',
  'noRequirementInYear',
  'differentMeasure',
  'oppositeSense',
] as const;

/** Why two commitments cannot be held against each other. */
export const OBSTACLES = [...YEAR_OBSTACLES, 'mixedYears', 'onlyTheSum'] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/**
 * `difference` is the distance of the two bounds without sign, in the indicator's unit (points for a ratio), null where
 * it has no figure; `year` is the due year it was found in; the bounds are null where none could be formed.
 */
export interface Comparison {
  readonly relation: Relation;
  readonly difference: DecimalString | null;
  readonly year: number | null;
  readonly childBound: Bound | null;
  readonly parentBound: Bound | null;
  readonly obstacle: Obstacle | null;
}
