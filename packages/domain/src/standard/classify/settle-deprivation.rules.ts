import type { PlainDate } from '../../shared/plain-date.ts';
import type { DeprivationState, ReceiptStep } from '../classification.ts';
import type { SettledValues } from '../deprivation/deprivation-rule.ts';
import type { ParametersInForce } from '../parameter.rules.ts';
import type { CountedDeprivation } from '../rule-set/rule-set.ts';
import type { Deprivation } from '../standard.ts';
import type { KnownFinding, SettledDeprivation } from './settled.ts';

const NOTHING_MISSING = [] as const;

/** A deprivation's rule with its numbers put in. Without all of them there is no rule to ask, only findings to take. */
export function settleDeprivation(
  { deprivation, rule }: CountedDeprivation,
  parameters: ParametersInForce,
  on: PlainDate,
): SettledDeprivation {
  const keys = keysOf(deprivation, parameters);
  const isWhole = keys.every((key) => parameters.get(key)?.value !== null);
  const step = (state: DeprivationState, by: 'answers' | 'found' | null): ReceiptStep => ({
    step: `deprivation.${deprivation}`,
    parameters: keys,
    value: by,
    result: state,
  });
  const known = (state: 'deprived' | 'notDeprived', by: 'answers' | 'found'): KnownFinding => ({
    finding: { deprivation, state, by, missing: NOTHING_MISSING },
    step: step(state, by),
  });
  const bySource = (by: 'answers' | 'found') => ({
    deprived: known('deprived', by),
    notDeprived: known('notDeprived', by),
  });
  return {
    deprivation,
    question: rule !== null && isWhole ? rule(valuesOf(deprivation, parameters), on) : null,
    parameters: keys,
    known: { answers: bySource('answers'), found: bySource('found') },
    unknownStep: step('unknown', null),
  };
}

/** The keys of the parameters that belong to a deprivation. */
export function keysOf(deprivation: Deprivation, parameters: ParametersInForce): readonly string[] {
  return [...parameters.keys()].filter((key) => key.startsWith(`${deprivation}.`));
}

/** The parameters under a prefix. A rule that asks for a parameter which its rule set does not have is a bug of the rule set: RangeError. */
export function valuesOf(prefix: string, parameters: ParametersInForce): SettledValues {
  const named = (name: string) => parameters.get(`${prefix}.${name}`)?.value;
  return {
    number: (name) => {
      const value = named(name);
      if (typeof value !== 'number') throw new RangeError(`${prefix}.${name} is no number`);
      return value;
    },
    list: (name) => {
      const value = named(name);
      if (!Array.isArray(value)) throw new RangeError(`${prefix}.${name} is no list`);
      return value;
    },
  };
}
