import {
  type Assessment,
  assess,
  type Distributed,
  EMPTY_CONTEXT,
  type PlainDate,
  type RequirementContext,
  type Restated,
  type ResultFigure,
  restatedRequirement,
} from '@bacthang/domain';
import type { Context } from '../../graphql/context.ts';
import { baselineLoader, estimateLoader } from '../cascade/baseline.store.ts';
import { contextOf, neededFor } from '../cascade/requirement-context.store.ts';
import { factsOf } from './figure.facts.ts';
import type { FigureShape } from './figure.shape.ts';
import { earlierFigures, reportsOf, rolledUp } from './figure.store.ts';

/** What was assigned to the figure's unit, and the figures of the unit above, as far as the commitment leans on them. */
function givenFromAbove(
  context: Context,
  { unitId, indicator, subgroupCode }: FigureShape,
  distributed: Distributed,
): Promise<RequirementContext> {
  const needed = { ...neededFor([distributed], indicator), baselineYears: [] };
  return contextOf(context, { unitId, indicatorCode: indicator.code, subgroupCode }, needed);
}

/**
 * How a figure stands against what binds its unit, from the unit's figures of all years up to its own, as it could be said
 * once its year had ended (or today, while it has not). The figure of the last year before the target's period is its
 * baseline; what was assigned to the unit takes the place of a figure common to all.
 */
export async function assessFigure(
  context: Context,
  figure: FigureShape,
  distributed: Distributed,
  today: PlainDate,
): Promise<Assessment> {
  const { ledger, unitId, indicator, subgroupCode } = figure;
  const { commitment, distribution } = distributed;
  const given = await givenFromAbove(context, figure, distributed);
  const earlier = await earlierFigures(ledger, unitId, indicator, subgroupCode);
  const now = rolledUp(ledger, indicator, subgroupCode).get(unitId);
  const results: ResultFigure[] = earlier.flatMap(({ year, rolled: { value }, standing }) =>
    value ? [{ year, value, standardCode: standing.standardCode }] : [],
  );
  if (now?.value) {
    const { standardCode } = factsOf(ledger.childrenOf, reportsOf(ledger, indicator, subgroupCode), unitId);
    results.push({ year: ledger.year, value: now.value, standardCode });
  }
  const baselines = earlier.flatMap(({ year, standing }) =>
    year < commitment.periodFrom ? [{ year, ...standing }] : [],
  );
  const afterwards = `${ledger.year + 1}-01-01`;
  return assess(commitment, indicator, {
    results,
    context: { ...given, baselines },
    today: today < afterwards ? today : afterwards,
    baselineYear: baselines.at(-1)?.year ?? null,
    distribution,
  });
}

/** What the official figure makes of what was demanded on the estimate; null where that says nothing new. */
export async function restatedFor(
  context: Context,
  { unitId, indicator, subgroupCode }: FigureShape,
  distributed: Distributed,
  year: number,
): Promise<Restated | null> {
  const { baselineYears: years } = neededFor([distributed], indicator);
  if (years.length === 0) return null;
  const asked = { unitId, indicatorCode: indicator.code, subgroupCode, years };
  const [standing, estimates] = await Promise.all([
    baselineLoader(context).load(asked),
    estimateLoader(context).load(asked),
  ]);
  return restatedRequirement(distributed, indicator, year, {
    ...EMPTY_CONTEXT,
    baselines: [...standing, ...estimates],
  });
}
