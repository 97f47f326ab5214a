import type { AnswerReading } from '../inherited.rules.ts';
import type { AddUpTarget, AddUpUnit } from './add-up.ts';
import type { Demand } from './demand.rules.ts';
import type { Brought } from './part.rules.ts';

/** A publisher's target with the units that carry it: of a whole tree there is one for every target of every parent. */
export interface SheetTask {
  readonly target: AddUpTarget;
  readonly units: readonly AddUpUnit[];
}

/** One due year of one task. */
export interface SheetColumn extends SheetTask {
  readonly demand: Demand;
  readonly brought: readonly Brought[];
}

/**
 * Many targets laid out for being added up at once, in whole numbers. The figures of a column stand one after another,
 * from `starts[c]` to before `starts[c + 1]`: `amounts` are weight × bound × `scales[c]`, and `limits[c]` is what is
 * required, × the scale too. The scale is the column's least common denominator, so that all of them are whole; or where
 * that is too long they are cut down to whole ones, and `cuts[c]` says by how much their sum is too low at most (by less,
 * if it is not 0), `limitCuts[c]` the same of the limit.
 *
 * Whatever these come to on the way stays within ±(2^53 − 1), so nothing else is ever rounded. A column of which that
 * cannot be said beforehand, or in which nothing is added, has no figures here; its scale is 0.
 */
export interface Sheet {
  readonly columns: readonly SheetColumn[];
  readonly reading: AnswerReading;
  readonly starts: Uint32Array;
  readonly amounts: Float64Array;
  readonly weights: Float64Array;
  readonly strict: Uint8Array;
  readonly scales: Float64Array;
  readonly cuts: Float64Array;
  readonly limits: Float64Array;
  readonly limitCuts: Float64Array;
}

/** What a sheet adds up to, by column: `holds` and `slackCount` of the balance, null where there is none. */
export interface SheetTotals {
  readonly holds: readonly (boolean | null)[];
  readonly slackCounts: readonly (bigint | null)[];
}
