import type { Transaction } from '@bacthang/database';
import { type Indicator, orderTree, type RollUp, rollUp, type TreeUnit, type UnitTree } from '@bacthang/domain';
import { loadFigures, loadTree, type StoredFigure, treeDay } from './observation.store.ts';

/** Figures by measure, then by unit. */
type Measures = ReadonlyMap<string, ReadonlyMap<string, StoredFigure>>;

/** How far back a trend, a baseline or a broken series is looked for. */
const YEARS_BACK = 10;

/** What was reported under one unit, ready to be rolled up for any indicator. */
export interface Ledger {
  readonly unitId: string;
  readonly year: number;
  readonly official: boolean;
  readonly units: readonly TreeUnit[];
  readonly tree: UnitTree;
  readonly childrenOf: ReadonlyMap<string, readonly string[]>;
  /** Figures of `year`. */
  readonly current: Measures;
  /** Figures of the years before, by year; loaded when first asked for. */
  readonly earlier: () => Promise<ReadonlyMap<number, Measures>>;
  readonly rolled: Map<string, ReadonlyMap<string, RollUp>>;
}

export const measureKey = (indicatorCode: string, subgroupCode: string | null): string =>
  `${indicatorCode}/${subgroupCode ?? ''}`;

function byMeasure(figures: readonly StoredFigure[]): Measures {
  const measures = new Map<string, Map<string, StoredFigure>>();
  for (const figure of figures) {
    const key = measureKey(figure.indicatorCode, figure.subgroupCode);
    const units = measures.get(key) ?? new Map<string, StoredFigure>();
    units.set(figure.unitId, figure);
    measures.set(key, units);
  }
  return measures;
}

/** Loads the tree of the year and every figure of it: two statements, whatever the number of units and indicators. */
export async function loadLedger(
  db: Transaction,
  request: {
    unit: { id: string; validTo: Date | null };
    year: number;
    official: boolean;
    indicatorCodes: readonly string[];
  },
): Promise<Ledger> {
  const { unit, year, official, indicatorCodes } = request;
  const units = await loadTree(db, unit.id, treeDay(year, unit.validTo));
  const asked = { unitId: unit.id, official, indicatorCodes };
  const figures = await loadFigures(db, { ...asked, fromYear: year, toYear: year });
  let earlier: Promise<ReadonlyMap<number, Measures>> | undefined;
  const tree = orderTree(units);
  return {
    unitId: unit.id,
    year,
    official,
    units,
    tree,
    childrenOf: new Map(tree.bottomUp.map(({ id, children }) => [id, children])),
    current: byMeasure(figures),
    earlier: () => {
      earlier ??= loadFigures(db, { ...asked, fromYear: year - YEARS_BACK, toYear: year - 1 }).then(
        (rows) => new Map([...Map.groupBy(rows, (row) => row.year)].map(([of, ofYear]) => [of, byMeasure(ofYear)])),
      );
      return earlier;
    },
    rolled: new Map(),
  };
}

const NO_FIGURES: ReadonlyMap<string, StoredFigure> = new Map();

function rollUpOnce(
  ledger: Ledger,
  indicator: Indicator,
  subgroupCode: string | null,
  year: number,
  measures: Measures,
): ReadonlyMap<string, RollUp> {
  const measure = measureKey(indicator.code, subgroupCode);
  const key = `${year}/${measure}`;
  const known = ledger.rolled.get(key);
  if (known) return known;
  const rolled = rollUp(ledger.tree, measures.get(measure) ?? NO_FIGURES, indicator);
  ledger.rolled.set(key, rolled);
  return rolled;
}

/** The roll-up of one measure over the ledger's tree in its year; worked out once. */
export function rolledUp(
  ledger: Ledger,
  indicator: Indicator,
  subgroupCode: string | null,
): ReadonlyMap<string, RollUp> {
  return rollUpOnce(ledger, indicator, subgroupCode, ledger.year, ledger.current);
}

/** A unit's rolled-up figure in one of the years before, with the standard it was measured by. */
export interface EarlierFigure {
  readonly year: number;
  readonly rolled: RollUp;
  readonly standardCode: string | null;
  readonly estimated: boolean;
}

/** A unit's figures of the years before, oldest first; years without any report are left out. */
export async function earlierFigures(
  ledger: Ledger,
  unitId: string,
  indicator: Indicator,
  subgroupCode: string | null,
): Promise<EarlierFigure[]> {
  const years = await ledger.earlier();
  return [...years]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([year, measures]) => {
      const rolled = rollUpOnce(ledger, indicator, subgroupCode, year, measures).get(unitId);
      if (!rolled?.value) return [];
      const figures = measures.get(measureKey(indicator.code, subgroupCode)) ?? NO_FIGURES;
      return [{ year, rolled, ...factsOf(ledger, figures, unitId) }];
    });
}

/** What holds of all reports under a unit: by which standard, whether made up, whether one is only an estimate. */
export function factsOf(
  { childrenOf }: Pick<Ledger, 'childrenOf'>,
  figures: ReadonlyMap<string, StoredFigure>,
  unitId: string,
): { standardCode: string | null; synthetic: boolean; estimated: boolean } {
  const under: StoredFigure[] = [];
  const waiting = childrenOf.has(unitId) ? [unitId] : [];
  for (const id of waiting) {
    const figure = figures.get(id);
    if (figure) under.push(figure);
    waiting.push(...(childrenOf.get(id) ?? []));
  }
  return {
    standardCode: under.find(({ standardCode }) => standardCode !== null)?.standardCode ?? null,
    synthetic: under.some(({ source }) => source === 'synthetic'),
    estimated: under.some(({ status }) => status === 'estimated'),
  };
}
