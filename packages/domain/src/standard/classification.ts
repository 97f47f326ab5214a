import type { PlainDate } from '../shared/plain-date.ts';
import type { HouseholdFacts } from './household-facts.ts';
import type { ParameterInForce } from './parameter.ts';
import type { ProvincialStandard } from './provincial/provincial-standard.ts';
import type { Deprivation, HouseholdClass, IncomeWay, StandardCode } from './standard.ts';

/** An `official` round decides about people; a `trial` only looks, and may lean on what is not confirmed. */
export const PURPOSES = ['official', 'trial'] as const;
export type Purpose = (typeof PURPOSES)[number];

export type DeprivationState = 'deprived' | 'notDeprived' | 'unknown';

/** An answer that was not given, as a path into `HouseholdFacts`: `['members', '2', 'healthInsurance']`. */
export type MissingAnswer = readonly string[];

/** One deprivation of a household: how it stands, by whose word, and the answers that would settle it. */
export interface DeprivationFinding {
  readonly deprivation: Deprivation;
  readonly state: DeprivationState;
  /** `answers` by its rule, `found` as a review recorded it, null while unknown. */
  readonly by: 'answers' | 'found' | null;
  readonly missing: readonly MissingAnswer[];
}

/** One step of a decision: what was asked, under which parameters, of which value, and what came of it. */
export interface ReceiptStep {
  readonly step: string;
  readonly parameters: readonly string[];
  readonly value: string | null;
  readonly result: string;
}

/**
 * The score table that a round goes by, and how the income score was summed: every item, with the option ticked, null
 * where none was. No items where only the total was recorded.
 */
export interface ScoreUsed {
  readonly table: string;
  readonly synthetic: boolean;
  readonly source: string;
  readonly items: readonly ScoredItem[];
}

export interface ScoredItem {
  readonly item: string;
  readonly option: string | null;
  readonly points: number;
}

/**
 * How an outcome came about, whole: it can be computed again years later, byte for byte, from what it holds, whatever the
 * tables of the law say by then. `ruleSet` names the standard and the day from which its parameters read so:
 * `MDP-2022/2025-02-24`.
 */
export interface Receipt {
  readonly format: 1;
  readonly ruleSet: string;
  readonly standard: StandardCode;
  readonly on: PlainDate;
  readonly way: IncomeWay;
  readonly purpose: Purpose;
  readonly parameters: readonly ParameterInForce[];
  /** The provincial standard on top, or null. */
  readonly provincial: ProvincialStandard | null;
  /** What was scored, null where no income score was summed from answers. */
  readonly scored: ScoreUsed | null;
  /** The deprivations for which a finding made under another standard counts, because both define them alike. */
  readonly accepted: readonly Deprivation[];
  readonly inputs: HouseholdFacts;
  readonly steps: readonly ReceiptStep[];
  /** What was decided, null where nothing was; `provincialClass` also where no provincial standard is on top. */
  readonly class: HouseholdClass | null;
  readonly provincialClass: HouseholdClass | null;
}

/** Why a standard says nothing about a household on that day. */
export const NOT_APPLICABLE_REASONS = ['notInForce', 'wayNotInStandard'] as const;
export type NotApplicableReason = (typeof NOT_APPLICABLE_REASONS)[number];

/**
 * Exactly one of three. `incomplete` names every answer still needed; `certain` is the class that no answer missing can
 * change any more, or null. An official decision waits for all answers even so, because the deprivations themselves go
 * on the household's certificate; a trial is `decided` as soon as the class is certain.
 */
export type ClassifyResult =
  | {
      readonly kind: 'decided';
      readonly class: HouseholdClass;
      /** By the provincial standard on top, never harsher; null where there is none. Never mixed with `class`. */
      readonly provincialClass: HouseholdClass | null;
      readonly deprivations: readonly DeprivationFinding[];
      readonly receipt: Receipt;
    }
  | {
      readonly kind: 'incomplete';
      readonly missing: readonly MissingAnswer[];
      readonly certain: HouseholdClass | null;
      readonly deprivations: readonly DeprivationFinding[];
      readonly receipt: Receipt;
    }
  | { readonly kind: 'notApplicable'; readonly reason: NotApplicableReason };
