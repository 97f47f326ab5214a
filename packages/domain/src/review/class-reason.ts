import type { Citation, Deprivation, HouseholdClass, IncomeWay } from '../standard/index.ts';

/** A line of the law with where it stands. */
export interface CitedLine {
  readonly value: number;
  readonly citation: Citation;
  readonly verified: boolean;
}

/**
 * One reason of a class, as figures for a sentence. Amounts are đồng a person a month, or points, by `way`. `count` counts
 * deprivations or their points: one figure, or `2..4` while answers are missing. Of several lines only those that decided.
 */
export type ClassReason =
  | {
      readonly kind: 'incomeWithinLine' | 'incomeAboveLine';
      readonly way: IncomeWay;
      readonly amount: string;
      readonly line: CitedLine;
    }
  | { readonly kind: 'incomeUnknown'; readonly way: IncomeWay }
  | {
      readonly kind: 'deprivationsReached' | 'deprivationsBelow' | 'deprivationsUnknown';
      readonly way: IncomeWay;
      readonly count: string;
      readonly line: CitedLine;
    }
  | { readonly kind: 'deprived'; readonly deprivation: Deprivation; readonly found: boolean }
  | { readonly kind: 'provincialMoreGenerous'; readonly national: HouseholdClass; readonly provincial: HouseholdClass };
