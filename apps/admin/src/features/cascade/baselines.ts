import { graphql, type ResultOf } from '@bacthang/contract';
import type { Baseline } from '@bacthang/domain/cascade';
import { observedValue } from '@bacthang/domain/observation';
import { domainIndicator, type IndicatorFacts } from '../target/indicator.fragment.ts';

/** A figure that a unit's commitments are counted from, and what it rests on. */
export const BaselineFacts = graphql(`
  fragment BaselineFacts on Baseline @_unmask {
    year
    value
    numerator
    denominator
    estimated
    synthetic
    standardCode
    reported
    expected
  }
`);
type BaselineFacts = ResultOf<typeof BaselineFacts>;

/** A unit's figure of a year, exact, with what it was counted from. */
export interface KnownFigure extends Baseline {
  readonly denominator: bigint | null;
  readonly synthetic: boolean;
  /** How many of the units under it have reported, where it is rolled up; null where the unit gave it itself. */
  readonly coverage: { readonly reported: number; readonly expected: number } | null;
}

/** The same figures as the rules take them. */
export function knownFigures(baselines: readonly BaselineFacts[], facts: IndicatorFacts): readonly KnownFigure[] {
  const indicator = domainIndicator(facts);
  return baselines.flatMap(({ year, estimated, synthetic, standardCode, reported, expected, ...counts }) => {
    const figure = exactFigure(counts, indicator);
    if (figure === null) return [];
    const coverage = reported === null || expected === null ? null : { reported, expected };
    return [{ year, ...figure, estimated, synthetic, standardCode, coverage }];
  });
}

/** What was counted comes before the value, which is rounded for show where it is a quotient. */
export function exactFigure(
  counts: Pick<BaselineFacts, 'value' | 'numerator' | 'denominator'>,
  indicator: Parameters<typeof observedValue>[0],
): Pick<KnownFigure, 'value' | 'denominator'> | null {
  const [numerator, denominator] = [wholeOf(counts.numerator), wholeOf(counts.denominator)];
  const value = observedValue(indicator, { numerator, denominator, value: counts.value });
  return value && { value, denominator };
}

const wholeOf = (text: string | null): bigint | null => (text === null ? null : BigInt(text));
