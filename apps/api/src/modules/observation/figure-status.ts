import { type Assessment, assess, type Commitment, type PlainDate, type ResultFigure } from '@bacthang/domain';
import { factsOf } from './figure.facts.ts';
import type { FigureShape } from './figure.shape.ts';
import { earlierFigures, reportsOf, rolledUp } from './figure.store.ts';

/**
 * How a figure stands against its target, from the unit's figures of all years up to its own, as it could be said once
 * its year had ended (or today, while it has not). The figure of the last year before the target's period is its baseline.
 */
export async function assessFigure(
  { ledger, unitId, indicator, subgroupCode }: FigureShape,
  commitment: Commitment,
  today: PlainDate,
): Promise<Assessment> {
  const earlier = await earlierFigures(ledger, unitId, indicator, subgroupCode);
  const now = rolledUp(ledger, indicator, subgroupCode).get(unitId);
  const results: ResultFigure[] = earlier.flatMap(({ year, rolled: { value }, standing }) =>
    value ? [{ year, value, standardCode: standing.standardCode }] : [],
  );
  if (now?.value) {
    const { standardCode } = factsOf(indicator, ledger.childrenOf, reportsOf(ledger, indicator, subgroupCode), unitId);
    results.push({ year: ledger.year, value: now.value, standardCode });
  }
  const baselines = earlier.flatMap(({ year, standing }) =>
    year < commitment.periodFrom ? [{ year, ...standing }] : [],
  );
  const afterwards = `${ledger.year + 1}-01-01`;
  const asOf = today < afterwards ? today : afterwards;
  const context = { baselines, assignments: [], parentFigures: [] };
  return assess(commitment, indicator, { results, context, today: asOf, baselineYear: baselines.at(-1)?.year ?? null });
}
