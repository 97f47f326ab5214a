import type { HouseholdClass } from '../standard/index.ts';

/** A household as its round decided it, or several of one class: then so many, and all of their people. */
export interface DecidedHousehold {
  readonly class: HouseholdClass;
  readonly persons: number;
  readonly households?: number;
}

/** A figure that the register gives a commune for a year. A count has no denominator. */
export interface RegisterFigure {
  readonly indicatorCode: string;
  readonly numerator: bigint;
  readonly denominator: bigint | null;
}

type Counted = (list: readonly DecidedHousehold[]) => number;

const inClass =
  (of: HouseholdClass): Counted =>
  (list) =>
    list.reduce((sum, household) => sum + (household.class === of ? (household.households ?? 1) : 0), 0);

/** What is counted from the decided list, and whether all households of the commune are the denominator. */
const REGISTER_FIGURES: Readonly<Record<string, { readonly count: Counted; readonly ofAll: boolean }>> = {
  'poverty-rate': { count: inClass('poor'), ofAll: true },
  'near-poverty-rate': { count: inClass('nearPoor'), ofAll: true },
  'poor-households': { count: inClass('poor'), ofAll: false },
  'near-poor-households': { count: inClass('nearPoor'), ofAll: false },
  'persons-in-poor-households': {
    count: (list) => list.reduce((sum, { class: of, persons }) => sum + (of === 'poor' ? persons : 0), 0),
    ofAll: false,
  },
};

/** The indicators that a decided periodic review counts, for all households: nobody enters them by hand any more. */
export const REGISTER_INDICATORS: readonly string[] = Object.keys(REGISTER_FIGURES);

/** Whether a measure is counted from the register; one narrowed to a group is not. */
export function isRegisterFigure(indicatorCode: string, subgroupCode: string | null): boolean {
  return subgroupCode === null && Object.hasOwn(REGISTER_FIGURES, indicatorCode);
}

/**
 * A commune's poverty figures by its decided list, so that figure and list can never differ. `totalHouseholds` are all
 * households of the commune, on the list or not.
 */
export function registerFigures(list: readonly DecidedHousehold[], totalHouseholds: number): readonly RegisterFigure[] {
  return Object.entries(REGISTER_FIGURES).map(([indicatorCode, { count, ofAll }]) => ({
    indicatorCode,
    numerator: BigInt(count(list)),
    denominator: ofAll ? BigInt(totalHouseholds) : null,
  }));
}
