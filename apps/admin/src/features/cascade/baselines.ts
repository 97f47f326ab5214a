import { graphql, type ResultOf } from '@bacthang/contract';
import type { Baseline } from '@bacthang/domain/cascade';
import { observedValue } from '@bacthang/domain/observation';
import type { Commitment } from '@bacthang/domain/target';
import { CountsFacts } from '../observation/figure.fragment.ts';
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
        indicator { ...IndicatorFacts }
        subgroup { id code }
      }
      figures(unitKey: $unitKey, year: $year) {
        ...CountsFacts
        year
        standardCode
        indicator { ...IndicatorFacts }
        subgroup { id code }
      }
    }
  `,
  [CountsFacts, IndicatorFacts],
);

type Data = ResultOf<typeof BaselinesQuery>;
type Observation = Data['observations'][number];
type RolledUp = Data['figures'][number];

/** A unit's figure of a year before the plan, exact, with what it was counted from. */
export interface KnownFigure extends Baseline {
  readonly denominator: bigint | null;
  readonly synthetic: boolean;
  /** How many of the units under it have reported, where it is rolled up; null where the unit gave it itself. */
  readonly coverage: { readonly reported: number; readonly expected: number } | null;
}

/** `binding`: what commitments are counted from. `shown`: the same, or else what the reports under the unit come to. */
export interface Known {
  readonly binding: readonly KnownFigure[];
  readonly shown: readonly KnownFigure[];
}

export const NOTHING_KNOWN: Known = { binding: [], shown: [] };

/** What is measured, as one word: the indicator and the group it is narrowed to. */
export function measureOf(indicatorCode: string, subgroupCode: string | null): string {
  return `${indicatorCode}/${subgroupCode ?? ''}`;
}

/**
 * What is known of the years before, by measure. Commitments are counted from official or estimated figures of the unit
 * itself: what was only submitted binds nobody yet, and a sample survey is a series of its own.
 */
export function knownFigures(years: readonly Pick<Data, 'observations' | 'figures'>[]): ReadonlyMap<string, Known> {
  const own = years
    .flatMap(({ observations }) => observations)
    .filter(({ status, source }) => status !== 'PROVISIONAL' && source !== 'SURVEY')
    .flatMap((observation) =>
      figureOf(observation, {
        estimated: observation.status === 'ESTIMATED',
        synthetic: observation.source === 'SYNTHETIC',
        coverage: null,
      }),
    );
  const rolledUp = years
    .flatMap(({ figures }) => figures)
    .flatMap((figure) => {
      const { synthetic, reported, expected } = figure;
      return figureOf(figure, { estimated: false, synthetic, coverage: { reported, expected } });
    });
  const ownOf = Map.groupBy(own, ({ measure }) => measure);
  const rolledOf = Map.groupBy(rolledUp, ({ measure }) => measure);
  return new Map(
    [...new Set([...ownOf.keys(), ...rolledOf.keys()])].map((measure) => {
      const binding = (ownOf.get(measure) ?? []).map(({ figure }) => figure);
      const shown = binding.length > 0 ? binding : (rolledOf.get(measure) ?? []).map(({ figure }) => figure);
      return [measure, { binding, shown }];
    }),
  );
}

function figureOf(
  { indicator, subgroup, year, standardCode, ...counts }: Omit<Observation, 'id' | 'status' | 'source'> | RolledUp,
  marks: Pick<KnownFigure, 'estimated' | 'synthetic' | 'coverage'>,
) {
  const [numerator, denominator] = [wholeOf(counts.numerator), wholeOf(counts.denominator)];
  const value = observedValue(domainIndicator(indicator), { numerator, denominator, value: counts.value });
  if (value === null) return [];
  const figure: KnownFigure = { year, value, standardCode, denominator, ...marks };
  return [{ measure: measureOf(indicator.code, subgroup?.code ?? null), figure }];
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
