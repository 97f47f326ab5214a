import { type Fraction, toFraction } from '../../shared/exact.ts';
import type { CommitmentKind } from '../../target/index.ts';
import { endComparator, type Sense, senseOf, tightestWhole } from '../bound.rules.ts';
import { dueYears, requirementAt } from '../requirement.rules.ts';
import type { Bound, Measure } from '../requirement.ts';
import type { AddUpIndicator, AddUpObstacle, AddUpTarget } from './add-up.ts';

/**
 * What the publisher owes in one year, `limit` for whole things the tightest closed form of it ("dưới 5" is "không quá
 * 4"); and what the units' bounds must be like to be held against it. `end`: as far as a bound of that sense can be
 * relaxed, to nothing or to all there is; null where it has no end.
 */
export interface Demand {
  readonly year: number;
  readonly required: Bound | null;
  readonly limit: Bound | null;
  readonly obstacle: AddUpObstacle | null;
  readonly sense: Sense;
  readonly measure: Measure;
  readonly end: Fraction | null;
}

/** What is demanded of the publisher in every due year of its target. */
export function demandsOf(target: AddUpTarget): readonly Demand[] {
  return dueYears(target.commitment).map((year) => demandAt(target, year));
}

function demandAt({ commitment, indicator, context }: AddUpTarget, year: number): Demand {
  const requirement = requirementAt(commitment, indicator, year, context);
  if (requirement.kind === 'bound') {
    const { measure } = requirement;
    const obstacle = indicator.rollUp === 'none' ? 'notAddable' : null;
    const [sense, limit] = [senseOf(requirement), tightestWhole(requirement, indicator)];
    return { year, required: requirement, limit, obstacle, sense, measure, end: endOf(sense, indicator) };
  }
  const obstacle = requirement.kind === 'none' ? 'noRequirementInYear' : requirement.kind;
  const sense = senseOf({ comparator: endComparator(commitment, indicator.direction) });
  const measure = measureOf(commitment.kind, indicator);
  return { year, required: null, limit: null, obstacle, sense, measure, end: endOf(sense, indicator) };
}

function endOf(sense: Sense, { rollUp, per }: AddUpIndicator): Fraction | null {
  if (sense === 'floor') return toFraction(0n);
  return sense === 'ceiling' && rollUp === 'ratioOfSums' ? toFraction(BigInt(per)) : null;
}

/** What the figures of a commitment are held against, where its own bound cannot be formed yet. */
function measureOf(kind: CommitmentKind, { valueType }: AddUpIndicator): Measure {
  if (kind === 'annualQuantity') return 'inYear';
  if (kind === 'totalQuantity') return 'overPeriod';
  return kind === 'asAssigned' && (valueType === 'count' || valueType === 'money') ? 'inYear' : 'atEnd';
}
