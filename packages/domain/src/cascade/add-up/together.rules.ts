import type { RollUpRule } from '../../indicator/index.ts';
import { quotient, scale, sumOf } from '../../shared/exact.ts';
import { isStrict, type Sense } from '../bound.rules.ts';
import type { Bound } from '../requirement.ts';
import type { Demand } from './demand.rules.ts';
import type { Part } from './part.rules.ts';

/**
 * What several units bring together. `amount` over `divisor` is Σ weight × bound for what is added up, else the deciding
 * bound: a fraction that is reduced only once it is shown, since reducing costs more than adding. `strict`: whether the
 * bound they imply leaves its own value out.
 */
export interface Together {
  readonly amount: bigint;
  readonly divisor: bigint;
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
  const {
    value: { s, n, d },
    provisional,
  } = bound;
  const strict = isStrict(bound) && weight > 0n;
  return { amount: isAdded(rule) ? s * n * weight : s * n, divisor: d, weight, strict, provisional };
}

/**
 * Two groups of units; null is nobody. Associative and commutative by every rule, so neither order nor grouping matters.
 * A sum of figures below their bounds is below the sum of the bounds as soon as one of them is strictly below its own.
 */
export function combine(one: Together | null, other: Together | null, rule: RollUpRule, sense: Sense): Together | null {
  if (one === null || other === null) return one ?? other;
  if (!isAdded(rule)) return decided(one, other, rule, sense);
  const alike = one.divisor === other.divisor;
  return {
    amount: alike ? one.amount + other.amount : one.amount * other.divisor + other.amount * one.divisor,
    divisor: alike ? one.divisor : one.divisor * other.divisor,
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
  const { s, n, d } = sumOf(parts.map(({ bound, weight }) => scale(bound.value, weight)));
  return {
    amount: s * n,
    divisor: d,
    weight: each.reduce((sum, { weight }) => sum + weight, 0n),
    strict: each.some(({ strict }) => strict),
    provisional: each.some(({ provisional }) => provisional),
  };
}

/** The bound that the units promise together; null where they divide by nothing. */
export function impliedBound(
  { amount, divisor, weight, strict, provisional }: Together,
  rule: RollUpRule,
  { sense, measure }: Pick<Demand, 'sense' | 'measure'>,
): Bound | null {
  const value = quotient(amount, rule === 'ratioOfSums' ? divisor * weight : divisor);
  if (value === null) return null;
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
  const distance = one.amount * other.divisor - other.amount * one.divisor;
  const first = rule === 'max' || rule === 'any' ? distance > 0n : distance < 0n;
  if (distance !== 0n) return { ...(first ? one : other), provisional };
  const strict = oneSuffices(rule, sense) ? one.strict || other.strict : one.strict && other.strict;
  return { ...one, strict, provisional };
}
