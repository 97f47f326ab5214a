import type { Refusal, Result } from '../shared/index.ts';

/** What may be stored, or why not; and what somebody should look at again although it may be. */
export interface Checked<T> {
  readonly result: Result<T>;
  readonly warnings: readonly Refusal[];
}
