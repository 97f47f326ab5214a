import {
  type AddUp,
  type AddUpTarget,
  type AddUpUnit,
  type AnswerDecision,
  type AnswerState,
  EMPTY_CONTEXT,
} from '../cascade/index.ts';
import { toShownDecimal } from '../shared/exact.ts';
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
