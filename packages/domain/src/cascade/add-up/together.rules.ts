import type { RollUpRule } from '../../indicator/index.ts';
import { add, compare, type Fraction, scale, sumOf } from '../../shared/exact.ts';
import { isStrict, type Sense } from '../bound.rules.ts';
import type { Bound } from '../requirement.ts';
import type { Demand } from './demand.rules.ts';
import type { Part } from './part.rules.ts';

/**
 * What several units bring together. `amount` is Σ weight × bound for what is added up, else the deciding bound;
 * `strict` whether the bound they imply leaves its own value out.
 */
export interface Together {
  readonly amount: Fraction;
  readonly weight: bigint;
  readonly strict: boolean;
  readonly provisional: boolean;
}

/** Whether the rule adds up; by the others one unit decides for all. */
export function isAdded(rule: RollUpRule): boolean {
  return rule === 'sum' || rule === 'ratioOfSums';
}

/** A single unit. One that weighs nothing makes nothing strict. */
export function alone({ bound, weight }: Part, rule: RollUpRule): Together {
  const { value, provisional } = bound;
  const strict = isStrict(bound) && weight > 0n;
  return { amount: isAdded(rule) ? scale(value, weight) : value, weight, strict, provisional };
}

/**
 * Two groups of units; null is nobody. Associative and commutative by every rule, so neither order nor grouping matters.
 * A sum of figures below their bounds is below the sum of the bounds as soon as one of them is strictly below its own.
 */
export function combine(one: Together | null, other: Together | null, rule: RollUpRule, sense: Sense): Together | null {
  if (one === null || other === null) return one ?? other;
  if (!isAdded(rule)) return decided(one, other, rule, sense);
  return {
    amount: add(one.amount, other.amount),
    weight: one.weight + other.weight,
    strict: one.strict || other.strict,
    provisional: one.provisional || other.provisional,
  };
}

/** All units at once. */
export function together(parts: readonly Part[], rule: RollUpRule, sense: Sense): Together | null {
  const each = parts.map((part) => alone(part, rule));
  if (!isAdded(rule)) return each.reduce<Together | null>((sum, one) => combine(sum, one, rule, sense), null);
  if (each.length === 0) return null;
  return {
    amount: sumOf(each.map(({ amount }) => amount)),
    weight: each.reduce((sum, { weight }) => sum + weight, 0n),
    strict: each.some(({ strict }) => strict),
    provisional: each.some(({ provisional }) => provisional),
  };
}

/** The bound that the units promise together; null where they divide by nothing. */
export function impliedBound(
  { amount, weight, strict, provisional }: Together,
  rule: RollUpRule,
  { sense, measure }: Pick<Demand, 'sense' | 'measure'>,
): Bound | null {
  if (rule === 'ratioOfSums' && weight === 0n) return null;
  const value = rule === 'ratioOfSums' ? amount.div(weight) : amount;
  return { kind: 'bound', comparator: COMPARATORS[sense][strict ? 'open' : 'closed'], value, measure, provisional };
}

const COMPARATORS = {
  ceiling: { open: 'lt', closed: 'le' },
  floor: { open: 'gt', closed: 'ge' },
  exact: { open: 'eq', closed: 'eq' },
} as const satisfies Readonly<Record<Sense, Readonly<Record<'open' | 'closed', Bound['comparator']>>>>;

/** Whether one good unit makes up for all others: the greatest of several under a floor, the least under a ceiling. */
export function oneSuffices(rule: RollUpRule, sense: Sense): boolean {
  return (rule === 'max' || rule === 'any') === (sense === 'floor');
}

/** The greatest or least. Where one suffices a single strict bound makes the whole strict, else all at it have to be. */
function decided(one: Together, other: Together, rule: RollUpRule, sense: Sense): Together {
  const provisional = one.provisional || other.provisional;
  const sign = compare(one.amount, other.amount) * (rule === 'max' || rule === 'any' ? 1 : -1);
  if (sign !== 0) return { ...(sign > 0 ? one : other), provisional };
  const strict = oneSuffices(rule, sense) ? one.strict || other.strict : one.strict && other.strict;
  return { ...one, strict, provisional };
}
