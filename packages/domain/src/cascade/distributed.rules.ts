import type { Indicator } from '../indicator/index.ts';
import { sumOf } from '../shared/exact.ts';
import type { Commitment, Distribution } from '../target/index.ts';
import { ASSIGNED_MEASURE } from './assignment/assignment.rules.ts';
import type { AssignmentMeasure } from './assignment/assignment.ts';
import { endComparator } from './bound.rules.ts';
import { dueYears, isDueIn, requirementAt } from './requirement.rules.ts';
import type { Requirement, RequirementContext } from './requirement.ts';

type Measured = Pick<Indicator, 'valueType' | 'per' | 'direction'>;

/** A commitment with the way it reaches a unit (cascade §4). What a unit says for itself reaches it as `same`. */
export interface Distributed {
  readonly commitment: Commitment;
  readonly distribution: Distribution;
}

/** What someone commits to with a figure of their own. */
export function ownCommitment(commitment: Commitment): Distributed {
  return { commitment, distribution: 'same' };
}

/**
 * What a commitment demands of a unit in that year, as `requirementAt`, by the way it reaches the unit:
 * - `same`: its own figure, read with the unit's baseline;
 * - `assigned`: the figure that the publisher gave the unit for that year, in a due year `waitingForAssignment` until it
 *   did. A figure given for a year on the way binds at the end of it. Those of a total add up to the total of the period;
 * - `contribute`: nothing of one unit alone, since only the sum must hold.
 */
export function distributedRequirementAt(
  { commitment, distribution }: Distributed,
  indicator: Measured,
  year: number,
  context: RequirementContext,
): Requirement {
  if (distribution === 'contribute') return { kind: 'none' };
  const measure = distribution === 'assigned' ? ASSIGNED_MEASURE[commitment.kind] : undefined;
  return measure
    ? assignedAt(commitment, indicator, measure, year, context)
    : requirementAt(commitment, indicator, year, context);
}

/** The years in which it falls due: those of the commitment, and under `assigned` those that a figure was given for. */
export function distributedDueYears(
  { commitment, distribution }: Distributed,
  { assignments }: Pick<RequirementContext, 'assignments'>,
): readonly number[] {
  const due = dueYears(commitment);
  if (distribution !== 'assigned' || !ASSIGNED_MEASURE[commitment.kind]) return due;
  const assigned = assignedWithin(commitment, assignments).map(({ year }) => year);
  return [...new Set([...due, ...assigned])].toSorted((a, b) => a - b);
}

/** Figures that a commitment leaves room for: quantities of its own years, a state at any time until it falls due. */
function assignedWithin(
  { kind, periodFrom, periodTo }: Pick<Commitment, 'kind' | 'periodFrom' | 'periodTo'>,
  assignments: RequirementContext['assignments'],
) {
  const from = ASSIGNED_MEASURE[kind] === 'inYear' ? periodFrom : Number.NEGATIVE_INFINITY;
  return assignments.filter(({ year }) => year >= from && year <= periodTo);
}

function assignedAt(
  { kind, comparator, periodFrom, periodTo }: Commitment,
  { direction }: Measured,
  measure: AssignmentMeasure,
  year: number,
  { assignments }: RequirementContext,
): Requirement {
  const within = assignedWithin({ kind, periodFrom, periodTo }, assignments);
  const due = isDueIn({ kind, periodFrom, periodTo }, year);
  const total = kind === 'totalQuantity' && due;
  const figures = (total ? within : within.filter((given) => given.year === year)).map(({ value }) => value);
  if (figures.length === 0) return due ? { kind: 'waitingForAssignment', year } : { kind: 'none' };
  return {
    kind: 'bound',
    comparator: endComparator({ kind, comparator }, direction),
    value: sumOf(total ? figures : figures.slice(0, 1)),
    measure: total ? 'overPeriod' : measure,
    provisional: false,
  };
}
