import { graphql, type ResultOf } from '@bacthang/contract';
import type { Baseline } from '@bacthang/domain/cascade';
import { observedValue } from '@bacthang/domain/observation';
import type { Commitment } from '@bacthang/domain/target';
import { domainIndicator, IndicatorFacts } from '../target/indicator.fragment.ts';

export const BaselinesQuery = graphql(
  `
    query Baselines($unitKey: String!, $year: Int!) {
      observations(unitKey: $unitKey, year: $year) {
        id
        year
        status
        source
        numerator
        denominator
        value
        standardCode
        indicator {
          ...IndicatorFacts
        }
        subgroup {
          id
          code
        }
      }
    }
  `,
  [IndicatorFacts],
);

type Observation = ResultOf<typeof BaselinesQuery>['observations'][number];

/** A unit's own figure of a year before the plan, exact, with what it was counted from. */
export interface KnownFigure extends Baseline {
  readonly denominator: bigint | null;
  readonly synthetic: boolean;
}

/** What is measured, as one word: the indicator and the group it is narrowed to. */
export function measureOf(indicatorCode: string, subgroupCode: string | null): string {
  return `${indicatorCode}/${subgroupCode ?? ''}`;
}

/**
 * The figures that commitments are counted from, by what they measure: official or estimated ones of the unit itself.
 * What was only submitted binds nobody yet, and a sample survey is a series of its own.
 */
export function knownFigures(observations: readonly Observation[]): ReadonlyMap<string, readonly KnownFigure[]> {
  const known = observations
    .filter(({ status, source }) => status !== 'PROVISIONAL' && source !== 'SURVEY')
    .flatMap(({ indicator, subgroup, year, standardCode, status, source, ...figure }) => {
      const [numerator, denominator] = [wholeOf(figure.numerator), wholeOf(figure.denominator)];
      const value = observedValue(domainIndicator(indicator), { numerator, denominator, value: figure.value });
      if (value === null) return [];
      const marks = { estimated: status === 'ESTIMATED', synthetic: source === 'SYNTHETIC' };
      const measure = measureOf(indicator.code, subgroup?.code ?? null);
      return [{ measure, figure: { year, value, standardCode, denominator, ...marks } }];
    });
  return new Map(
    [...Map.groupBy(known, ({ measure }) => measure)].map(([measure, found]) => [
      measure,
      found.map(({ figure }) => figure),
    ]),
  );
}

function wholeOf(text: string | null): bigint | null {
  return text === null ? null : BigInt(text);
}

/** The years whose figures commitments are counted from, earliest first; `before` is looked at in any case. */
export function baselineYears(commitments: readonly Commitment[], before: number): readonly number[] {
  const asked = commitments.flatMap(({ kind, periodFrom, baseYear }) => {
    if (kind === 'averageChange') return [periodFrom - 1];
    return kind === 'relativeReduction' && baseYear !== null ? [baseYear] : [];
  });
  return [...new Set([before, ...asked])].toSorted((a, b) => a - b);
}
