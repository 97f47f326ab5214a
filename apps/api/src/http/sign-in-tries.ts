/** How many tries, and the seconds after the first of them that they are counted for. */
interface Limit {
  readonly tries: number;
  readonly seconds: number;
}

/** Of one account from one address: guessing one person's password. */
export const ACCOUNT_LIMIT: Limit = { tries: 10, seconds: 60 };
/** Of one address over all accounts, those that got in not counted: guessing one password of many people. */
export const ADDRESS_LIMIT: Limit = { tries: 50, seconds: 15 * 60 };

/** Keys that each counter remembers; beyond them the oldest is forgotten, so that nobody can fill the memory. */
const REMEMBERED = 10_000;

/** Why a try is turned away; `seconds` to wait are whole, from 1. */
export interface TurnedAway {
  readonly of: 'account' | 'address';
  readonly allowed: number;
  readonly seconds: number;
}

/** Counts tries to sign in, in the memory of this process. */
export interface SignInTries {
  /** Counts one more; null if it may be made. */
  count(email: string, address: string): TurnedAway | null;
  /** Whoever got in begins anew; for their address it is as if they had not tried. */
  succeeded(email: string, address: string): void;
}

/**
 * Slows guessing without keeping out the office that shares an address. Tries are counted before the password is looked
 * at, so that many at once gain nothing. `now` is in milliseconds.
 */
export function signInTries(now: () => number = Date.now): SignInTries {
  const ofAccount = counter(ACCOUNT_LIMIT, now);
  const ofAddress = counter(ADDRESS_LIMIT, now);
  const accountKey = (email: string, address: string) => `${address} ${email.toLowerCase()}`;
  return {
    count: (email, address) => {
      const account = ofAccount.count(accountKey(email, address));
      if (account !== null) return { of: 'account', allowed: ACCOUNT_LIMIT.tries, seconds: account };
      const everybody = ofAddress.count(address);
      return everybody === null ? null : { of: 'address', allowed: ADDRESS_LIMIT.tries, seconds: everybody };
    },
    succeeded: (email, address) => {
      ofAccount.forget(accountKey(email, address));
      ofAddress.takeBack(address);
    },
  };
}

function counter(limit: Limit, now: () => number) {
  const tried = new Map<string, { readonly since: number; readonly count: number }>();
  return {
    /** Counts one more; null if it is within the limit, else the whole seconds to wait. */
    count: (key: string): number | null => {
      const at = now();
      const before = tried.get(key);
      const standing = before && at - before.since < limit.seconds * 1000 ? before : { since: at, count: 0 };
      if (standing.count >= limit.tries) return Math.ceil((standing.since - at) / 1000) + limit.seconds;
      tried.delete(key);
      tried.set(key, { ...standing, count: standing.count + 1 });
      const [oldest] = tried.keys();
      if (tried.size > REMEMBERED && oldest !== undefined) tried.delete(oldest);
      return null;
    },
    takeBack: (key: string): void => {
      const before = tried.get(key);
      if (before && before.count > 0) tried.set(key, { ...before, count: before.count - 1 });
    },
    forget: (key: string): void => void tried.delete(key),
  };
}
