import type { Cache, UpdatesConfig } from '@urql/exchange-graphcache';

/** What a mutation changes beyond the rows in its own answer; each concept keeps its own in `<concept>.cache.ts`. */
export type MutationUpdates = NonNullable<UpdatesConfig['Mutation']>;

/** Forgets a field of an object whatever its arguments were, so that screens that show it ask again. */
export function forget(cache: Cache, entity: Parameters<Cache['inspectFields']>[0], ...names: readonly string[]): void {
  for (const { fieldName, arguments: args } of cache.inspectFields(entity)) {
    if (names.includes(fieldName)) cache.invalidate(entity, fieldName, args);
  }
}
