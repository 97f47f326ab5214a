import {
  type AddUp,
  type AddUpTarget,
  type AddUpUnit,
  type AnswerDecision,
  type AnswerState,
  EMPTY_CONTEXT,
  rollUpTargets,
} from '../cascade/index.ts';
import { toShownDecimal } from '../shared/exact.ts';
import { toJson } from '../shared/json.ts';
import type { Commitment } from '../target/index.ts';
import { commitment, povertyRate, shown } from './builders.ts';

/** "Dưới 2% vào cuối năm 2025", the same for all units below. */
export function carried(given: Partial<AddUpTarget> = {}): AddUpTarget {
  return {
    commitment: commitment(),
    distribution: 'same',
    indicator: povertyRate,
    context: EMPTY_CONTEXT,
    ...given,
  };
}

interface Commune extends Partial<Omit<AddUpUnit, 'unitId' | 'answer' | 'denominators'>> {
  /** In its own words; null for one that the target does not apply to. */
  readonly own?: Partial<Commitment> | null;
  readonly decision?: AnswerDecision;
  /** By year. */
  readonly households?: Readonly<Record<number, number>>;
}

/** A unit that has answered with a commitment of its own, or not at all. */
export function commune(unitId: string, given: Commune = {}): AddUpUnit {
  const {
    own,
    households = {},
    context = EMPTY_CONTEXT,
    decision = own === null ? 'notApplicable' : 'tighten',
  } = given;
  const state: AnswerState = given.state ?? (own === undefined && !given.decision ? 'unanswered' : 'answered');
  const denominators = Object.entries(households).map(([year, count]) => ({
    year: Number(year),
    count: BigInt(count),
  }));
  const answer = state === 'unanswered' ? null : { decision, commitment: own ? commitment(own) : null };
  return { unitId, state, answer, context, denominators };
}

/** An implied bound and how it stands: `<1.90 against <2.00: holds, 0.10 (12)`. */
export function told({ implied, required, obstacle, balance }: AddUp | undefined = {} as AddUp): string {
  const against = `${shown(implied)} against ${required ? shown(required) : obstacle}`;
  if (!balance) return against;
  const slack = toShownDecimal(balance.slack, 2);
  return `${against}: ${balance.holds ? 'holds' : 'missed'}, ${slack} (${balance.slackCount})`;
}

/** Households of 2024. */
export const IN_2024 = (count: number): Readonly<Record<number, number>> => ({ 2024: count });

/** What the parts come to in one year. */
export function addedUp(target: AddUpTarget, units: readonly AddUpUnit[], at = 2025): AddUp | undefined {
  return rollUpTargets(target, units).find(({ year }) => year === at);
}

/** The same in 2025, in words. */
export function toldSum(target: AddUpTarget, ...units: readonly AddUpUnit[]): string {
  return told(addedUp(target, units));
}

/** Exact figures as text, for comparing very many of them: fast, and equal only if they are. */
export function inText(...figures: readonly unknown[]): string {
  return JSON.stringify(toJson(figures));
}
