import { contributorsOf, type Fraction, type Indicator, observedValue, type RollUp } from '@bacthang/domain';
import type { StoredFigure } from './observation.store.ts';
import type { YearTree } from './tree.store.ts';

/** One measure of one year, by unit. */
export type FiguresByUnit = ReadonlyMap<string, StoredFigure>;

/** What holds of all reports that a figure is made of. */
interface FigureFacts {
  readonly standardCode: string | null;
  /** One of them is made up for the demonstration. */
  readonly synthetic: boolean;
  /** One of them is only an estimate. */
  readonly estimated: boolean;
}

/** The facts of the reports that a unit's rolled-up figure is made of. */
export function factsOf(
  indicator: Indicator,
  childrenOf: YearTree['childrenOf'],
  figures: FiguresByUnit,
  unitId: string,
): FigureFacts {
  const made = contributorsOf(childrenOf, figures, indicator, unitId).flatMap((id) => figures.get(id) ?? []);
  return {
    standardCode: made.find(({ standardCode }) => standardCode !== null)?.standardCode ?? null,
    synthetic: made.some(({ source }) => source === 'synthetic'),
    estimated: made.some(({ status }) => status === 'estimated'),
  };
}

/** How many of the lowest units have given a figure that is rolled up. */
interface Coverage {
  readonly reported: number;
  readonly expected: number;
}

/** A unit's figure as changes are counted from it; `coverage` is null where the unit gave it itself. */
export interface StandingFigure extends FigureFacts {
  readonly value: Fraction;
  readonly numerator: bigint | null;
  readonly denominator: bigint | null;
  readonly coverage: Coverage | null;
}

/**
 * The unit's own figure, or else what those of the units below it come to, which is an estimate as long as one of them is
 * or is missing. Null where there is neither.
 */
export function standingFigure(
  indicator: Indicator,
  unitId: string,
  figures: FiguresByUnit,
  below: { readonly childrenOf: YearTree['childrenOf']; readonly rolled: RollUp | undefined },
): StandingFigure | null {
  const own = figures.get(unitId);
  const value = own ? observedValue(indicator, own) : null;
  if (own && value) {
    const { numerator, denominator, standardCode, source, status } = own;
    const facts = { standardCode, synthetic: source === 'synthetic', estimated: status === 'estimated' };
    return { value, numerator, denominator, ...facts, coverage: null };
  }
  const { childrenOf, rolled } = below;
  if (!rolled?.value) return null;
  const facts = factsOf(indicator, childrenOf, figures, unitId);
  return {
    value: rolled.value,
    numerator: rolled.numerator,
    denominator: rolled.denominator,
    ...facts,
    estimated: facts.estimated || rolled.reported < rolled.expected,
    coverage: { reported: rolled.reported, expected: rolled.expected },
  };
}
