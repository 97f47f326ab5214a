/** What was done, what stands, and what was taken back: newest last in `past`, next first in `future`. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

export function beginHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** A step forward; what had been taken back before it is gone. The very same value is no step. */
export function stepTo<T>({ past, present, future }: History<T>, next: T): History<T> {
  return next === present ? { past, present, future } : { past: [...past, present], present: next, future: [] };
}

/** One step back, or the same where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const before = past.at(-1);
  return before === undefined ? history : { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

/** One step forward again, or the same where nothing was taken back. */
export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const [after, ...rest] = future;
  return after === undefined ? history : { past: [...past, present], present: after, future: rest };
}
