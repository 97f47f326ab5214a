import { introspection } from '@bacthang/contract/introspection';
import { type CacheExchangeOpts, cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { type Client, createClient, fetchExchange } from 'urql';
import type { MutationUpdates } from '../lib/cache.ts';

/** Each concept's own rules; a new one needs no word here. */
const ofConcepts = import.meta.glob<MutationUpdates>('../features/*/*.cache.ts', { eager: true, import: 'updates' });

/** A type without an id is part of the object it was read from; the viewer is always the same one. */
function keysOf(): NonNullable<CacheExchangeOpts['keys']> {
  const embedded = introspection.__schema.types.filter(
    (type) => type.kind === 'OBJECT' && !type.fields?.some((field) => field.name === 'id'),
  );
  return { ...Object.fromEntries(embedded.map(({ name }) => [name, () => null])), Viewer: () => 'me' };
}

/** The one GraphQL client: normalized cache that knows the schema, cookies for who is asking. */
export function makeClient(): Client {
  return createClient({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { headers: { 'x-graphql-yoga-csrf': '1' }, credentials: 'same-origin' },
    exchanges: [
      cacheExchange({
        schema: introspection as NonNullable<CacheExchangeOpts['schema']>,
        keys: keysOf(),
        resolvers: {
          Query: { units: relayPagination(), plans: relayPagination() },
          Unit: { children: relayPagination() },
        },
        updates: { Mutation: Object.assign({}, ...Object.values(ofConcepts)) },
      }),
      fetchExchange,
    ],
  });
}
