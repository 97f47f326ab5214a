import { type Commitment, dueYears, EMPTY_CONTEXT, type Indicator, requirementAt } from '@bacthang/domain';

/** The years whose figures commitments are counted from, earliest first: those that the domain misses where it has none. */
export function baselineYears(
  commitments: readonly Commitment[],
  indicator: Pick<Indicator, 'valueType' | 'per' | 'direction'>,
): readonly number[] {
  const years = commitments.flatMap((commitment) => {
    // What is asked in every year asks the same of each.
    const [due = commitment.periodTo] = dueYears(commitment);
    const requirement = requirementAt(commitment, indicator, due, EMPTY_CONTEXT);
    return requirement.kind === 'needsBaseline' && requirement.year !== null ? [requirement.year] : [];
  });
  return [...new Set(years)].toSorted((a, b) => a - b);
}
