import type { Comparison } from '../comparison.ts';
import type { Requirement } from '../requirement.ts';
import type { AddUp, AddUpTarget, AddUpUnit, Headroom, Uncounted } from './add-up.ts';
import type { Demand } from './demand.rules.ts';
import type { Settled } from './settle.rules.ts';
import type { Together } from './together.rules.ts';

/**
 * One due year while somebody answers: what is asked of the unit, null where that is nothing; what is demanded of the
 * publisher; what all others bring, and how the whole stands with the answer as it was.
 */
export interface PreparedYear {
  readonly asked: Requirement | null;
  readonly demand: Demand;
  readonly rest: Together | null;
  readonly before: Settled;
}

/** All that does not change while somebody types, made once for a target and a unit. */
export interface PreparedFeedback {
  readonly target: AddUpTarget;
  readonly unit: Pick<AddUpUnit, 'context' | 'denominators'>;
  readonly years: readonly PreparedYear[];
}

/**
 * What an answer does in one due year. `before` and `after`: what all units promise together, and how
 * that stands to what is required, with the answer as it was and as it would be. `headroom`: how far the unit could still
 * relax from there; null where nothing can be said or nothing limits it. `uncounted`: why the answer does not enter.
 */
export interface YearFeedback extends Pick<AddUp, 'year' | 'required' | 'obstacle'> {
  readonly before: Settled;
  readonly after: Settled;
  readonly headroom: Headroom | null;
  readonly uncounted: Uncounted | null;
}

/**
 * What an answer comes to. `comparison`: how it stands to what is asked of the unit, null where it changes nothing of it
 * and where only the sum must hold. `years`: one for every due year, in order.
 */
export interface Feedback {
  readonly comparison: Comparison | null;
  readonly years: readonly YearFeedback[];
}
