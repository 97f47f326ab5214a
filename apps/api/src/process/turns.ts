import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work without a turn for others: an answer takes them some ten turns, each statement of theirs one or two. */
const TURN = 8;

/**
 * For a long piece of work: awaited between its parts, it lets whoever else is served have their turn every 8 ms, and says
 * whether it just did.
 */
export function turns(): () => Promise<boolean> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < TURN) return false;
    await setImmediate();
    last = performance.now();
    return true;
  };
}
