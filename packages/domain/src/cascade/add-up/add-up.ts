import type { Indicator } from '../../indicator/index.ts';
import type { DecimalString } from '../../shared/decimal.ts';
import type { Fraction } from '../../shared/exact.ts';
import type { Answer, AnswerState } from '../answer.ts';
import { YEAR_OBSTACLES } from '../comparison.ts';
import type { Distributed } from '../distributed.rules.ts';
import type { Bound, RequirementContext } from '../requirement.ts';

/** How the indicator is counted, and how the parts of a whole come together. */
export type AddUpIndicator = Pick<Indicator, 'valueType' | 'per' | 'direction' | 'rollUp'>;

/** A target that the units below carry together; `context` has the publisher's own baselines, assignments and parent. */
export interface AddUpTarget extends Distributed {
  readonly indicator: AddUpIndicator;
  readonly context: RequirementContext;
}

/** What a unit divides by in a year: its households, its workers; of the subgroup where the target has one. */
export interface Denominator {
  readonly year: number;
  readonly count: bigint;
}

/** A unit below with its answer to the target, and what its commitment is read with. Denominators in any order. */
export interface AddUpUnit {
  readonly unitId: string;
  readonly state: AnswerState;
  readonly answer: Pick<Answer, 'decision' | 'commitment'> | null;
  readonly context: RequirementContext;
  readonly denominators: readonly Denominator[];
}

/**
 * Why what a unit commits to does not enter the whole. `unknownDenominator`: nobody has recorded what it divides by.
 * `notProposed`: it has not said yet how much of a common quantity it contributes.
 */
export const UNCOUNTED = [...YEAR_OBSTACLES, 'unknownDenominator', 'notProposed'] as const;
export type Uncounted = (typeof UNCOUNTED)[number];

/** Why the parts of a target cannot come together at all: what the publisher itself owes, or `notAddable` by its rule. */
export const ADD_UP_OBSTACLES = [...YEAR_OBSTACLES, 'notAddable'] as const;
export type AddUpObstacle = (typeof ADD_UP_OBSTACLES)[number];

/**
 * How what the units promise together stands to what is required. `slack`: how far it lies on the good side, below zero
 * if it misses it, in the indicator's unit. `slackCount`: by how many of those counted (households, persons) it may still
 * get worse; below zero, by how many it would have to get better. Null where the rule of the indicator adds up nothing.
 */
export interface Balance {
  readonly holds: boolean;
  readonly slack: Fraction;
  readonly slackCount: bigint | null;
}

/** A denominator of an earlier year that stands in for one not recorded yet. */
export interface HeldConstant extends Denominator {
  readonly unitId: string;
}

/**
 * Whether the parts add up in one due year. `implied` is the bound that the units promise together: strict where their
 * own strict bounds make it so ("dưới 2%" everywhere is "dưới 2%" for all); null where nothing is counted, or where those
 * counted divide by nothing. `balance` holds it against what is `required` of the publisher; null where one is missing,
 * an `obstacle` saying why the required one is.
 *
 * Every unit is in exactly one of `counted` (how many), `notApplicable` and `uncounted`; figures are of those counted
 * alone. Units in `notAnswered` and `waitingForConsent` stand in with the inherited commitment (the latter are named only
 * where what binds is read), those in `heldConstant` with an earlier denominator.
 */
export interface AddUp {
  readonly year: number;
  readonly required: Bound | null;
  readonly obstacle: AddUpObstacle | null;
  readonly implied: Bound | null;
  readonly balance: Balance | null;
  readonly counted: number;
  readonly notAnswered: readonly string[];
  readonly waitingForConsent: readonly string[];
  readonly notApplicable: readonly string[];
  readonly uncounted: readonly { readonly unitId: string; readonly cause: Uncounted }[];
  readonly heldConstant: readonly HeldConstant[];
}

/**
 * How far one unit could still relax in a due year while the requirement holds with all others as they are. Never below
 * zero, and never further than a unit can go at all: to 100% or to nothing, `limited` saying that it is the others and
 * not this end which stop it.
 * - `exact`: the change of its bound, in the indicator's unit (points for a ratio);
 * - `attained`: whether all of it may be used; not under a strict bound, which must not be reached;
 * - `shown`: as much of it as may be used, rounded down to the decimals of the indicator;
 * - `count`: the same in whole units of what is counted (households, persons); null where nothing is added up.
 */
export interface Headroom {
  readonly year: number;
  readonly exact: Fraction;
  readonly attained: boolean;
  readonly shown: DecimalString;
  readonly count: bigint | null;
  readonly limited: boolean;
}
