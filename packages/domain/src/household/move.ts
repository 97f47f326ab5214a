import type { PlainDate } from '../shared/index.ts';

/**
 * What became of a household that one commune sent to another: taken into its register (`takenIn`), turned away with a reason,
 * or called back by the commune that had sent it. While it is on its way (`onTheWay`) it stands in the register it came from.
 */
export const MOVE_STATES = ['onTheWay', 'takenIn', 'turnedAway', 'calledBack'] as const;
export type MoveState = (typeof MOVE_STATES)[number];

/** Chuyển hộ: one commune records that a household leaves it on a day, another takes it in from a day on. */
export interface HouseholdMove {
  readonly fromCommuneId: string;
  readonly toCommuneId: string;
  readonly leavesOn: PlainDate;
  readonly state: MoveState;
}

/** What of a household decides whether it may move, as either commune may know it. */
export interface MovingHousehold {
  /** The first day on which it no longer stands in the register. */
  readonly endedOn: PlainDate | null;
  /** The first day on which it may move: after it came to where it lives, and not before the last change of who belongs to it. */
  readonly movableFrom: PlainDate;
  /** The round, in its own words, whose list it is on and which has not been decided. */
  readonly openReview: string | null;
}
