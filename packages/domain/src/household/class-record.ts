import type { PlainDate } from '../shared/index.ts';
import type { HouseholdClass, StandardCode } from '../standard/index.ts';

/**
 * The class of a household by one decision, in force from `from` until the next one's. `reviewYear` is the round's year,
 * whose list it belongs to even where the decision is signed in the next one.
 */
export interface ClassRecord {
  readonly class: HouseholdClass;
  readonly from: PlainDate;
  readonly reviewYear: number;
  readonly standardUsed: StandardCode;
}
