import type { RequestPolicy } from 'urql';

/** What is shown at once and asked for again; without a connection, what was fetched before has to do. */
export function freshWhereOnline(): RequestPolicy {
  return navigator.onLine ? 'cache-and-network' : 'cache-first';
}
