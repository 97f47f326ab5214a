import type { Indicator } from '../indicator/index.ts';
import { type Fraction, parseFraction, scale, subtract, toFraction } from '../shared/exact.ts';
import { yearsBetween } from '../shared/year.ts';
import type { Commitment, CommitmentKind } from '../target/index.ts';
import { boundComparator } from './bound.rules.ts';
import type { Baseline, Bound, Requirement, RequirementContext } from './requirement.ts';

type Measured = Pick<Indicator, 'valueType' | 'per' | 'direction'>;
type Read = (commitment: Commitment, indicator: Measured, year: number, context: RequirementContext) => Requirement;

/** Kinds that ask something in every year of their period; the others only at its end. */
const EVERY_YEAR: ReadonlySet<CommitmentKind> = new Set([
  'annualQuantity',
  'maintain',
  'coverage',
  'relativeToParent',
  'asAssigned',
]);

const NONE: Requirement = { kind: 'none' };

/** The years in which a commitment falls due, in order. */
export function dueYears({ kind, periodFrom, periodTo }: Pick<Commitment, 'kind' | 'periodFrom' | 'periodTo'>) {
  return EVERY_YEAR.has(kind) ? yearsBetween(periodFrom, periodTo) : [periodTo];
}

/** Whether a commitment falls due in that year. */
export function isDueIn(
  { kind, periodFrom, periodTo }: Pick<Commitment, 'kind' | 'periodFrom' | 'periodTo'>,
  year: number,
) {
  return EVERY_YEAR.has(kind) ? year >= periodFrom && year <= periodTo : year === periodTo;
}

/**
 * What the commitment demands of the unit in that year (cascade §3), read with the unit's own baseline, assignment and
 * parent. Exact, in the indicator's unit; `none` in a year in which nothing falls due, or where the number is missing.
 *
 * A fall is bounded by what there is: "giảm 1 điểm %/năm" over five years asks a unit that starts at 3% for 0%, not for
 * −2%; a rise of a ratio likewise ends at 100%.
 */
export function requirementAt(
  commitment: Commitment,
  indicator: Measured,
  year: number,
  context: RequirementContext,
): Requirement {
  return isDueIn(commitment, year) ? READ[commitment.kind](commitment, indicator, year, context) : NONE;
}

const figure =
  (measure: Bound['measure']): Read =>
  ({ comparator, value }, { direction }) =>
    boundOf(boundComparator(comparator, direction), valueIn(value), measure);

const READ: Readonly<Record<CommitmentKind, Read>> = {
  level: figure('atEnd'),
  maintain: figure('atEnd'),
  coverage: figure('atEnd'),
  annualQuantity: figure('inYear'),
  totalQuantity: figure('overPeriod'),

  averageChange: ({ comparator, value, periodFrom, periodTo }, indicator, _year, context) => {
    const [pace, base] = [valueIn(value), baselineAt(context, periodFrom - 1)];
    if (pace === null) return NONE;
    if (base === null) return { kind: 'needsBaseline', year: periodFrom - 1 };
    const change = scale(pace, BigInt(periodTo - periodFrom + 1));
    return reachable(base, change, comparator === 'gt', indicator);
  },

  relativeReduction: ({ comparator, value, baseYear }, _indicator, _year, context) => {
    const fraction = valueIn(value);
    const base = baseYear === null ? null : baselineAt(context, baseYear);
    if (fraction === null) return NONE;
    if (base === null) return { kind: 'needsBaseline', year: baseYear };
    const left = scale(base.value, subtract(toFraction(1n), fraction));
    const strict = comparator === 'gt' && left.n > 0n;
    return boundOf(strict ? 'lt' : 'le', left, 'atEnd', base.estimated);
  },

  relativeToParent: ({ comparator }, { direction }, year, context) => {
    const parent = atYear(context.parentFigures, year).toSorted(
      (a, b) => Number(a.provisional) - Number(b.provisional),
    )[0];
    if (!parent) return { kind: 'waitingForParent', year };
    return boundOf(boundComparator(comparator, direction), parent.value, 'atEnd', parent.provisional);
  },

  asAssigned: ({ comparator }, indicator, year, context) => {
    const assigned = atYear(context.assignments, year)[0];
    if (!assigned) return { kind: 'waitingForAssignment', year };
    const flow = indicator.valueType === 'count' || indicator.valueType === 'money';
    return boundOf(boundComparator(comparator, indicator.direction), assigned.value, flow ? 'inYear' : 'atEnd');
  },

  milestone: ({ comparator, value }, { valueType, direction }) =>
    valueType === 'milestone'
      ? boundOf('ge', toFraction(1n), 'atEnd')
      : boundOf(boundComparator(comparator, direction), valueIn(value), 'atEnd'),

  qualitative: () => ({ kind: 'byEvidence' }),
};

/** The unit's figure at the end of a year, the official one before an estimate. */
export function baselineAt({ baselines }: Pick<RequirementContext, 'baselines'>, year: number): Baseline | null {
  return atYear(baselines, year).toSorted((a, b) => Number(a.estimated) - Number(b.estimated))[0] ?? null;
}

function atYear<T extends { readonly year: number }>(figures: readonly T[], year: number): readonly T[] {
  return figures.filter((found) => found.year === year);
}

function valueIn(value: string | null): Fraction | null {
  return value === null ? null : parseFraction(value);
}

function boundOf(
  comparator: Bound['comparator'],
  value: Fraction | null,
  measure: Bound['measure'],
  provisional = false,
): Requirement {
  return value === null ? NONE : { kind: 'bound', comparator, value, measure, provisional };
}

/** The bound after a change in the good direction, never beyond 0 or, for a ratio, the whole. */
function reachable(
  base: Baseline,
  change: Fraction,
  strict: boolean,
  { direction, valueType, per }: Measured,
): Requirement {
  if (direction === 'none') return NONE;
  const end = direction === 'down' ? base.value.sub(change) : base.value.add(change);
  const last = direction === 'down' ? toFraction(0n) : valueType === 'ratio' ? toFraction(BigInt(per)) : null;
  const beyond = last !== null && (direction === 'down' ? end.lte(last) : end.gte(last));
  const closed = direction === 'down' ? 'le' : 'ge';
  const open = direction === 'down' ? 'lt' : 'gt';
  return boundOf(strict && !beyond ? open : closed, beyond ? last : end, 'atEnd', base.estimated);
}
