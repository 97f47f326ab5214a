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

/** The same of many units at once. */
interface BulkRequest extends Omit<BaselineRequest, 'unitId'> {
  readonly unitIds: readonly string[];
}

type ByUnit = ReadonlyMap<string, readonly KnownBaseline[]>;

/** A figure that commitments are counted from, with what it is made of. */
export interface KnownBaseline extends Baseline, StandingFigure {}

/** One text for one measure of a unit, to find it by. */
export const nameOfMeasure = ({ unitId, indicatorCode, subgroupCode }: Measure): string =>
  JSON.stringify([unitId, indicatorCode, subgroupCode]);

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** One text for one measure, of whatever unit. */
const nameOf = ({ indicatorCode, subgroupCode }: Omit<Measure, 'unitId'>): string =>
  JSON.stringify([indicatorCode, subgroupCode]);

/**
 * The units' figures, official or estimated, from which their commitments are read: a unit's own, or else rolled up from
 * the units below it by the indicator's rule over the tree of that year. Survey figures are a series of their own. At
 * least the years asked for, earliest first; by measure (`nameOf`) and unit. Three statements, whatever the number of measures.
 */
async function loadBaselines(
  db: Transaction,
  requests: readonly BulkRequest[],
  estimatesAlone: boolean,
): Promise<ReadonlyMap<string, ByUnit>> {
  const asked = requests.filter(({ years }) => years === null || years.length > 0);
  if (asked.length === 0) return new Map();
  const indicatorCodes = unique(asked.map(({ indicatorCode }) => indicatorCode));
  const figures = await loadStandingFigures(db, {
    unitIds: unique(asked.flatMap(({ unitIds }) => unitIds)),
    indicatorCodes,
    years: asked.some(({ years }) => years === null) ? null : unique(asked.flatMap(({ years }) => years ?? [])),
    estimatesAlone,
  });
  const indicators = await db.indicator.findMany({ where: { code: { in: indicatorCodes } } });
  const groups = groupsOf(figures, indicators);
  const treeOf = await loadTrees(db, groups.filter(isRolledUp));
  const found = new Map<string, Map<string, KnownBaseline[]>>();
  for (const group of groups.toSorted((a, b) => a.year - b.year)) {
    const { name, year, unitId, indicator, figures: byUnit } = group;
    const { tree, childrenOf } = treeOf(group);
    const rolled = isRolledUp(group) ? rollUp(tree, byUnit, indicator).get(unitId) : undefined;
    const standing = standingFigure(indicator, unitId, byUnit, { childrenOf, rolled });
    if (!standing) continue;
    const ofMeasure = found.getOrInsertComputed(name, () => new Map());
    ofMeasure.getOrInsertComputed(unitId, () => []).push({ year, ...standing });
  }
  return found;
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
  const named = figures.map((figure) => ({ figure, name: nameOf(figure) }));
  return [...Map.groupBy(named, ({ figure, name }) => `${figure.year} ${figure.rootId} ${name}`).values()].flatMap(
    (group) => {
      const [first] = group;
      const indicator = first && byCode.get(first.figure.indicatorCode);
      if (!indicator) return [];
      const { rootId: unitId, year } = first.figure;
      const byUnit = new Map(group.map(({ figure }) => [figure.unitId, figure]));
      return [{ name: first.name, unitId, year, indicator, figures: byUnit }];
    },
  );
}

const NOTHING: ByUnit = new Map();

/** Baselines gathered over one operation: of one unit where one is shown, in bulk where all of a plan's are. */
function gathered(estimatesAlone: boolean) {
  const loader = loaderOf<string, ByUnit>(async ({ db }, keys) => {
    const requests = keys.map((key) => JSON.parse(key) as BulkRequest);
    const found = await loadBaselines(db, requests, estimatesAlone);
    return requests.map((request, index) => [keys[index] ?? '', found.get(nameOf(request)) ?? NOTHING]);
  });
  return (context: Context) => {
    const loadAll = async ({ indicatorCode, subgroupCode, years, unitIds }: BulkRequest): Promise<ByUnit> =>
      (await loader(context).load(JSON.stringify({ indicatorCode, subgroupCode, years, unitIds }))) ?? NOTHING;
    return {
      loadAll,
      load: async ({ unitId, ...request }: BaselineRequest): Promise<readonly KnownBaseline[]> =>
        (await loadAll({ ...request, unitIds: [unitId] })).get(unitId) ?? [],
    };
  };
}

/** The units' baselines of one measure. */
export const baselineLoader = gathered(false);

/** What was estimated for the same, whether or not an official figure has taken its place. */
export const estimateLoader = gathered(true);
