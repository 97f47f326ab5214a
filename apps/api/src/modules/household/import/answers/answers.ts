import type { HouseholdFacts, PlainDate } from '@bacthang/domain';

/** What a file says of a household that a review asks, as it waits, sealed, to be taken into the round. */
export interface WaitingAnswers {
  readonly on: PlainDate;
  readonly facts: HouseholdFacts;
}

/** The same as it was tried: what it does to the round's list, and which version of the case it was held against (0: none). */
export interface TriedAnswers extends WaitingAnswers {
  readonly act: 'add' | 'change' | 'none';
  readonly caseVersion: number;
}
