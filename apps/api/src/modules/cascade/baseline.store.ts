import type { Transaction } from '@bacthang/database';
import { type Baseline, type Indicator, rollUp } from '@bacthang/domain';
import type { Context } from '../../graphql/context.ts';
import { loaderOf } from '../../graphql/loader.ts';
import { type FiguresByUnit, type StandingFigure, standingFigure } from '../observation/figure.facts.ts';
import { loadStandingFigures } from '../observation/observation.store.ts';
import { loadTrees } from '../observation/tree.store.ts';

/** What a baseline is a baseline of. */
export interface Measure {
  readonly unitId: string;
  readonly indicatorCode: string;
  readonly subgroupCode: string | null;
}

/** The baselines of a measure in some years; null: in all. */
interface BaselineRequest extends Measure {
  readonly years: readonly number[] | null;
}

/** A figure that commitments are counted from, with what it is made of. */
export interface KnownBaseline extends Baseline, StandingFigure {}

/** One text for one measure of a unit, to find it by. */
export const nameOfMeasure = ({ unitId, indicatorCode, subgroupCode }: Measure): string =>
  JSON.stringify([unitId, indicatorCode, subgroupCode]);

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/**
 * The units' figures, official or estimated, from which their commitments are read: a unit's own, or else rolled up from
 * the units below it by the indicator's rule over the tree of that year. Survey figures are a series of their own. At
 * least the years asked for, earliest first. Three statements, whatever the number of measures.
 */
async function loadBaselines(
  db: Transaction,
  requests: readonly BaselineRequest[],
  estimatesAlone: boolean,
): Promise<Map<string, KnownBaseline[]>> {
  const asked = requests.filter(({ years }) => years === null || years.length > 0);
  if (asked.length === 0) return new Map();
  const indicatorCodes = unique(asked.map(({ indicatorCode }) => indicatorCode));
  const figures = await loadStandingFigures(db, {
    unitIds: unique(asked.map(({ unitId }) => unitId)),
    indicatorCodes,
    years: asked.some(({ years }) => years === null) ? null : unique(asked.flatMap(({ years }) => years ?? [])),
    estimatesAlone,
  });
  const indicators = await db.indicator.findMany({ where: { code: { in: indicatorCodes } } });
  const groups = groupsOf(figures, indicators);
  const treeOf = await loadTrees(db, groups.filter(isRolledUp));
  const baselines = groups
    .toSorted((a, b) => a.year - b.year)
    .flatMap((group) => {
      const { name, year, unitId, indicator, figures: byUnit } = group;
      const { tree, childrenOf } = treeOf(group);
      const rolled = isRolledUp(group) ? rollUp(tree, byUnit, indicator).get(unitId) : undefined;
      const standing = standingFigure(indicator, unitId, byUnit, { childrenOf, rolled });
      return standing ? [{ name, baseline: { year, ...standing } }] : [];
    });
  return new Map(
    [...Map.groupBy(baselines, ({ name }) => name)].map(([name, found]) => [
      name,
      found.map(({ baseline }) => baseline),
    ]),
  );
}

/** One measure of a unit in one year: its own figure, or those of the units below it. */
interface YearGroup {
  readonly name: string;
  readonly unitId: string;
  readonly year: number;
  readonly indicator: Indicator;
  readonly figures: FiguresByUnit;
}

const isRolledUp = ({ unitId, figures }: YearGroup): boolean => !figures.has(unitId);

function groupsOf(
  figures: Awaited<ReturnType<typeof loadStandingFigures>>,
  indicators: readonly Indicator[],
): YearGroup[] {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const named = figures.map((figure) => ({ figure, name: nameOfMeasure({ ...figure, unitId: figure.rootId }) }));
  return [...Map.groupBy(named, ({ figure, name }) => `${figure.year} ${name}`).values()].flatMap((group) => {
    const [first] = group;
    const indicator = first && byCode.get(first.figure.indicatorCode);
    if (!indicator) return [];
    const { rootId: unitId, year } = first.figure;
    const byUnit = new Map(group.map(({ figure }) => [figure.unitId, figure]));
    return [{ name: first.name, unitId, year, indicator, figures: byUnit }];
  });
}

/** Baselines gathered over one operation. */
function gathered(estimatesAlone: boolean) {
  const loader = loaderOf<string, readonly KnownBaseline[]>(async ({ db }, keys) => {
    const requests = keys.map((key) => JSON.parse(key) as BaselineRequest);
    const found = await loadBaselines(db, requests, estimatesAlone);
    return requests.map((request, index) => [keys[index] ?? '', found.get(nameOfMeasure(request)) ?? []]);
  });
  return (context: Context) => ({
    load: async ({ unitId, indicatorCode, subgroupCode, years }: BaselineRequest): Promise<readonly KnownBaseline[]> =>
      (await loader(context).load(JSON.stringify({ unitId, indicatorCode, subgroupCode, years }))) ?? [],
  });
}

/** The unit's baselines of one measure. */
export const baselineLoader = gathered(false);

/** What was estimated for the same, whether or not an official figure has taken its place. */
export const estimateLoader = gathered(true);
