/** Tries allowed of one account from one address, and the seconds after the first of them that they are counted for. */
export const TRIES = 10;
const WINDOW_SECONDS = 60;

/** Accounts and addresses that are remembered; beyond them the oldest is forgotten, so that nobody can fill the memory. */
const REMEMBERED = 10_000;

interface Tried {
  readonly since: number;
  readonly count: number;
}

/** Counts tries to sign in, in the memory of this process. */
export interface SignInTries {
  /** Counts one more; null if it may be made, else the whole seconds to wait, 1..60. */
  count(email: string, address: string): number | null;
  /** Whoever got in begins anew. */
  forget(email: string, address: string): void;
}

/**
 * Slows guessing of one account's password without keeping out the office that shares its address: tries are counted for
 * each account and address together. They are counted before the password is looked at, so that many at once gain nothing.
 * `now` is in milliseconds.
 */
export function signInTries(now: () => number = Date.now): SignInTries {
  const tried = new Map<string, Tried>();
  const keyOf = (email: string, address: string) => `${address} ${email.toLowerCase()}`;
  return {
    count: (email, address) => {
      const key = keyOf(email, address);
      const at = now();
      const before = tried.get(key);
      const standing = before && at - before.since < WINDOW_SECONDS * 1000 ? before : { since: at, count: 0 };
      if (standing.count >= TRIES) return Math.ceil((standing.since - at) / 1000) + WINDOW_SECONDS;
      tried.delete(key);
      tried.set(key, { ...standing, count: standing.count + 1 });
      const [oldest] = tried.keys();
      if (tried.size > REMEMBERED && oldest !== undefined) tried.delete(oldest);
      return null;
    },
    forget: (email, address) => void tried.delete(keyOf(email, address)),
  };
}
