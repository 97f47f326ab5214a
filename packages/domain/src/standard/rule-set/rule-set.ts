import type { PlainDate } from '../../shared/plain-date.ts';
import type { DeprivationRule } from '../deprivation/deprivation-rule.ts';
import type { Parameter } from '../parameter.ts';
import type { Deprivation, HouseholdClass, IncomeWay, StandardCode } from '../standard.ts';

/**
 * One line of a standard's table of classes, tried in order; a household that no line takes is `above`. `upTo` names the
 * parameter that income may reach (it has one value an area: `incomeLine` is `incomeLine.rural`), `atLeast` the one that
 * the deprivations must reach, null where any number will do.
 */
export interface ClassTest {
  readonly class: HouseholdClass;
  readonly upTo: string;
  readonly atLeast: string | null;
}

/** The table of classes by one way of testing income. `weight` names the points of one deprivation; null: counted as one. */
export interface ClassTable {
  readonly tests: readonly ClassTest[];
  readonly weight: string | null;
  /** Wordings that the table itself follows. */
  readonly wordings: readonly string[];
  /** The band of the average living standard: above one line and up to the other; null where the way has none. */
  readonly average: { readonly over: string; readonly upTo: string } | null;
}

/** A deprivation that a standard counts. Without a rule its definition was not found, and only a finding can tell. */
export interface CountedDeprivation {
  readonly deprivation: Deprivation;
  readonly rule: DeprivationRule | null;
}

/**
 * A legal standard as data. Its parameters are all numbers and wordings that it needs; those of a deprivation begin with
 * its name. The rows of `applicable` say on which days it is in force.
 */
export interface RuleSet {
  readonly standard: StandardCode;
  readonly parameters: readonly Parameter[];
  readonly deprivations: readonly CountedDeprivation[];
  readonly ways: Readonly<Record<IncomeWay, ClassTable>>;
  readonly title: string;
  /** The first day that anything was judged by it. */
  readonly since: PlainDate;
}
