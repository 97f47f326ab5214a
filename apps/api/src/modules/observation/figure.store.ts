import type { Transaction } from '@bacthang/database';
import { type Indicator, type RollUp, rollUp } from '@bacthang/domain';
import { type FiguresByUnit, type StandingFigure, standingFigure } from './figure.facts.ts';
import { loadFigures, type StoredFigure } from './observation.store.ts';
import { loadTreeOnce, loadTrees, type YearTree } from './tree.store.ts';

/** Figures by measure, then by unit. */
type Measures = ReadonlyMap<string, FiguresByUnit>;

/** What was reported for a year before, under the units that stood then. */
interface EarlierYear {
  readonly measures: Measures;
  readonly yearTree: YearTree;
}

/** How far back a trend, a baseline or a broken series is looked for. */
const YEARS_BACK = 10;

/** What was reported under one unit, ready to be rolled up for any indicator. */
export interface Ledger extends YearTree {
  readonly unitId: string;
  readonly year: number;
  readonly official: boolean;
  /** Figures of `year`. */
  readonly current: Measures;
  /** Figures of the years before, by year, each with the tree of its year; loaded when first asked for. */
  readonly earlier: () => Promise<ReadonlyMap<number, EarlierYear>>;
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
  request: { unitId: string; year: number; official: boolean; indicatorCodes: readonly string[] },
): Promise<Ledger> {
  const { unitId, year, official, indicatorCodes } = request;
  const yearTree = await loadTreeOnce(db, { unitId, year });
  const asked = { unitId, official, indicatorCodes };
  const figures = await loadFigures(db, { ...asked, fromYear: year, toYear: year });
  let earlier: Promise<ReadonlyMap<number, EarlierYear>> | undefined;
  return {
    unitId,
    year,
    official,
    ...yearTree,
    current: byMeasure(figures),
    earlier: () => {
      earlier ??= loadFigures(db, { ...asked, fromYear: year - YEARS_BACK, toYear: year - 1 }).then((rows) =>
        earlierYears(
          db,
          unitId,
          Map.groupBy(rows, (row) => row.year),
          yearTree,
        ),
      );
      return earlier;
    },
    rolled: new Map(),
  };
}

/** Each year with the tree of its last day: that of now as far back as it goes, and one statement for all others. */
async function earlierYears(
  db: Transaction,
  unitId: string,
  figures: ReadonlyMap<number, readonly StoredFigure[]>,
  now: YearTree,
): Promise<ReadonlyMap<number, EarlierYear>> {
  const isOfNow = (year: number) => now.sinceYear === null || year >= now.sinceYear;
  const others = [...figures.keys()].filter((year) => !isOfNow(year));
  const treeOf = await loadTrees(
    db,
    others.map((year) => ({ unitId, year })),
  );
  return new Map(
    [...figures].map(([year, rows]) => [
      year,
      { measures: byMeasure(rows), yearTree: isOfNow(year) ? now : treeOf({ unitId, year }) },
    ]),
  );
}

const NO_FIGURES: FiguresByUnit = new Map();

function rollUpOnce(
  ledger: Ledger,
  indicator: Indicator,
  subgroupCode: string | null,
  year: number,
  { measures, yearTree }: EarlierYear,
): ReadonlyMap<string, RollUp> {
  const measure = measureKey(indicator.code, subgroupCode);
  const key = `${year}/${measure}`;
  const known = ledger.rolled.get(key);
  if (known) return known;
  const rolled = rollUp(yearTree.tree, measures.get(measure) ?? NO_FIGURES, indicator);
  ledger.rolled.set(key, rolled);
  return rolled;
}

/** The roll-up of one measure over the ledger's tree in its year; worked out once. */
export function rolledUp(
  ledger: Ledger,
  indicator: Indicator,
  subgroupCode: string | null,
): ReadonlyMap<string, RollUp> {
  return rollUpOnce(ledger, indicator, subgroupCode, ledger.year, { measures: ledger.current, yearTree: ledger });
}

/** The reports of one measure in the ledger's year, by unit. */
export function reportsOf(ledger: Ledger, indicator: Indicator, subgroupCode: string | null): FiguresByUnit {
  return ledger.current.get(measureKey(indicator.code, subgroupCode)) ?? NO_FIGURES;
}

/** A unit's figure of one of the years before: what the reports under it come to, and what changes are counted from. */
export interface EarlierFigure {
  readonly year: number;
  readonly rolled: RollUp;
  readonly standing: StandingFigure;
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
    .flatMap(([year, ofYear]) => {
      const rolled = rollUpOnce(ledger, indicator, subgroupCode, year, ofYear).get(unitId);
      const figures = ofYear.measures.get(measureKey(indicator.code, subgroupCode)) ?? NO_FIGURES;
      const standing = standingFigure(indicator, unitId, figures, { childrenOf: ofYear.yearTree.childrenOf, rolled });
      return rolled && standing ? [{ year, rolled, standing }] : [];
    });
}
