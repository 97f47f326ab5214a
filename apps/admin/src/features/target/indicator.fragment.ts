import { type FragmentOf, graphql } from '@bacthang/contract';
import type { Indicator } from '@bacthang/domain/indicator';
import { fromWire } from '../../lib/wire.ts';

/** All of an indicator, as the rules need it. */
export const IndicatorFacts = graphql(`
  fragment IndicatorFacts on Indicator @_unmask {
    id
    code
    name
    valueType
    unit
    per
    direction
    rollUp
    numerator
    denominator
    breaksAtStandard
    source
  }
`);
export type IndicatorFacts = FragmentOf<typeof IndicatorFacts>;

/** The indicator in the domain's own words. */
export function domainIndicator(facts: IndicatorFacts): Indicator {
  const { valueType, direction, rollUp } = facts;
  return { ...facts, valueType: fromWire(valueType), direction: fromWire(direction), rollUp: fromWire(rollUp) };
}
