import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { type Client, createClient, fetchExchange } from 'urql';
import { allUpdates, type MutationUpdates } from '../lib/cache.ts';
import { cacheKeys, cacheSchema } from './cache-schema.ts';
import { keptFetch } from './kept/kept-fetch.ts';

/** Each concept's own rules; a new one needs no word here. */
const ofConcepts = import.meta.glob<MutationUpdates>('../features/*/*.cache.ts', { eager: true, import: 'updates' });

/** The one GraphQL client: normalized cache that knows the schema, cookies for who is asking. */
export function makeClient(): Client {
  return createClient({
    url: '/graphql',
    preferGetMethod: false,
    fetch: keptFetch,
    fetchOptions: { headers: { 'x-graphql-yoga-csrf': '1' }, credentials: 'same-origin' },
    exchanges: [
      cacheExchange({
        schema: cacheSchema(),
        keys: cacheKeys(),
        resolvers: {
          Query: { units: relayPagination(), plans: relayPagination() },
          Unit: { children: relayPagination() },
          ReviewRound: { cases: relayPagination() },
        },
        updates: { Mutation: allUpdates(Object.values(ofConcepts)) },
      }),
      fetchExchange,
    ],
  });
}
