import { graphql, type ResultOf } from '@bacthang/contract';
import type { Baseline } from '@bacthang/domain/cascade';
import { observedValue } from '@bacthang/domain/observation';
import type { Commitment } from '@bacthang/domain/target';
import { domainIndicator, IndicatorFacts } from '../target/indicator.fragment.ts';

export const BaselinesQuery = graphql(
  `
    query Baselines($unitKey: String!, $year: Int!) {
      figures(unitKey: $unitKey, year: $year) {
        year
        numerator
        denominator
        value
        standardCode
        synthetic
        indicator {
          ...IndicatorFacts
        }
        subgroup {
          id
          code
        }
        own {
          id
          status
        }
      }
    }
  `,
  [IndicatorFacts],
);

type Figure = ResultOf<typeof BaselinesQuery>['figures'][number];

/** A unit's own figure of a year before the plan, exact, with what it was counted from. */
export interface KnownFigure extends Baseline {
  readonly denominator: bigint | null;
  readonly synthetic: boolean;
}

/** What is measured, as one word: the indicator and the group it is narrowed to. */
export function measureOf(indicatorCode: string, subgroupCode: string | null): string {
  return `${indicatorCode}/${subgroupCode ?? ''}`;
}

/** Figures by what they measure. */
export function knownFigures(figures: readonly Figure[]): ReadonlyMap<string, readonly KnownFigure[]> {
  const known = figures.flatMap((figure) => {
    const denominator = figure.denominator === null ? null : BigInt(figure.denominator);
    const numerator = figure.numerator === null ? null : BigInt(figure.numerator);
    const value = observedValue(domainIndicator(figure.indicator), { numerator, denominator, value: figure.value });
    if (value === null) return [];
    const { year, standardCode, synthetic } = figure;
    const estimated = figure.own?.status === 'ESTIMATED';
    const measure = measureOf(figure.indicator.code, figure.subgroup?.code ?? null);
    return [{ measure, figure: { year, value, standardCode, synthetic, estimated, denominator } }];
  });
  return new Map(
    [...Map.groupBy(known, ({ measure }) => measure)].map(([measure, found]) => [
      measure,
      found.map(({ figure }) => figure),
    ]),
  );
}

/** The years whose figures commitments are counted from, earliest first; `before` is looked at in any case. */
export function baselineYears(commitments: readonly Commitment[], before: number): readonly number[] {
  const asked = commitments.flatMap(({ kind, periodFrom, baseYear }) => {
    if (kind === 'averageChange') return [periodFrom - 1];
    return kind === 'relativeReduction' && baseYear !== null ? [baseYear] : [];
  });
  return [...new Set([before, ...asked])].toSorted((a, b) => a - b);
}
