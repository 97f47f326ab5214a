import type { Indicator, RollUpRule } from '../indicator/index.ts';
import { compare, type Fraction, toFraction } from '../shared/exact.ts';
import { NOTHING_ROLLED, type Rolled } from './roll-up.ts';
import { observedValue } from './value.rules.ts';

type Measure = Pick<Indicator, 'valueType' | 'per' | 'rollUp'>;
type Combine = (parts: readonly Rolled[], indicator: Measure) => Rolled;

/** The parent's figure from its children's, by the indicator's rule. The order of the parts never matters. */
export const COMBINE: Readonly<Record<Exclude<RollUpRule, 'none'>, Combine>> = {
  sum: (parts) => {
    const numerator = total(parts.map((part) => part.numerator));
    return numerator === null ? NOTHING_ROLLED : { ...NOTHING_ROLLED, numerator, value: toFraction(numerator) };
  },
  // Never a mean of percentages: Σ numerators ÷ Σ denominators, over those that gave both.
  ratioOfSums: (parts, indicator) => {
    const whole = parts.filter((part) => part.numerator !== null && part.denominator !== null);
    const figure = {
      numerator: total(whole.map((part) => part.numerator)),
      denominator: total(whole.map((part) => part.denominator)),
    };
    return { ...figure, value: observedValue(indicator, { ...figure, value: null }) };
  },
  all: (parts) => reached(parts, 0n),
  any: (parts) => reached(parts, 1n),
  max: (parts) => extreme(parts, 1),
  min: (parts) => extreme(parts, -1),
};

/** Whether a figure enters the roll-up: a printed quotient without its counts cannot be added to others. */
export function enters(rule: RollUpRule, { numerator, denominator, value }: Rolled): boolean {
  if (rule === 'ratioOfSums') return numerator !== null && denominator !== null;
  return rule === 'max' || rule === 'min' || rule === 'none' ? value !== null : numerator !== null;
}

function total(numbers: readonly (bigint | null)[]): bigint | null {
  let sum: bigint | null = null;
  for (const number of numbers) if (number !== null) sum = (sum ?? 0n) + number;
  return sum;
}

/** Milestones: one part that says `deciding` decides; as long as one is missing otherwise, nothing is known. */
function reached(parts: readonly Rolled[], deciding: 0n | 1n): Rolled {
  const known = parts.flatMap(({ numerator }) => (numerator === null ? [] : [numerator === 0n ? 0n : 1n]));
  if (known.includes(deciding)) return milestone(deciding);
  return known.length < parts.length ? NOTHING_ROLLED : milestone(deciding === 0n ? 1n : 0n);
}

function milestone(numerator: bigint): Rolled {
  return { numerator, denominator: null, value: toFraction(numerator) };
}

function extreme(parts: readonly Rolled[], sign: 1 | -1): Rolled {
  let best: Fraction | null = null;
  for (const { value } of parts) if (value && (!best || compare(value, best) === sign)) best = value;
  return { ...NOTHING_ROLLED, value: best };
}
