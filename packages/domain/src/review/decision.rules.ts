import {
  checkText,
  type JsonObject,
  type PlainDate,
  type Refusal,
  refusal,
  refusalsOf,
  TEXT_LIMITS,
} from '../shared/index.ts';
import type { HouseholdClass } from '../standard/index.ts';
import type { ReviewCase } from './case.ts';

/** What the chairman signs beside the list. `totalHouseholds`: all of the commune on that day, on the list or not. */
export interface DecisionOrder {
  readonly number: string;
  readonly on: PlainDate;
  readonly signedBy: string;
  readonly totalHouseholds: number;
}

/** More than any commune has. */
const MOST_HOUSEHOLDS = 1_000_000;

/**
 * Whether an order may stand over a list of so many households. Refuses what `checkText` says of the signer, and
 * `outOfRange` where the commune would have fewer households than the list.
 */
export function checkDecisionOrder({ signedBy, totalHouseholds }: DecisionOrder, listed: number): readonly Refusal[] {
  const signed = refusalsOf(checkText(signedBy, { path: ['signedBy'], max: TEXT_LIMITS.name }));
  const least = Math.max(1, listed);
  if (totalHouseholds >= least && totalHouseholds <= MOST_HOUSEHOLDS) return signed;
  const data = { value: String(totalHouseholds), allowed: `${least}..${MOST_HOUSEHOLDS}` };
  return [...signed, refusal('outOfRange', ['totalHouseholds'], data)];
}

/** A household of a decided list. */
export interface DecidedCase {
  readonly householdId: string;
  readonly class: HouseholdClass;
}

/** Who was given which class; of cases not decided, nothing. */
export function decidedCases(cases: readonly ReviewCase[]): readonly DecidedCase[] {
  return cases.flatMap(({ householdId, decision }) => (decision ? [{ householdId, class: decision.class }] : []));
}

/** What the hash of a decision stands for: the round, the order and who was given which class by it, in order of households. */
export function decisionPayload(
  roundId: string,
  { number, on, totalHouseholds }: DecisionOrder,
  decided: readonly DecidedCase[],
): JsonObject {
  const list = decided
    .map(({ householdId, class: of }) => [householdId, of])
    .toSorted(([one = ''], [other = '']) => (one < other ? -1 : one > other ? 1 : 0));
  return { roundId, number, on, totalHouseholds, list };
}
