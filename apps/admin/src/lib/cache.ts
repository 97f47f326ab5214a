import type { Cache, UpdateResolver, UpdatesConfig } from '@urql/exchange-graphcache';

/** What a mutation changes beyond the rows in its own answer; each concept keeps its own in `<concept>.cache.ts`. */
export type MutationUpdates = NonNullable<UpdatesConfig['Mutation']>;

/** Forgets a field of an object whatever its arguments were, so that screens that show it ask again. */
export function forget(cache: Cache, entity: Parameters<Cache['inspectFields']>[0], ...names: readonly string[]): void {
  for (const { fieldName, arguments: args } of cache.inspectFields(entity)) {
    if (names.includes(fieldName)) cache.invalidate(entity, fieldName, args);
  }
}

/** What was refused has changed nothing. */
const isRefused = (result: unknown): boolean =>
  Object.values(result as Record<string, { readonly __typename?: string } | null>).some(
    (each) => each?.__typename === 'Refused',
  );

/**
 * The updates of all concepts as one: what several of them have to say of the same mutation is all done, in their order;
 * nothing of one that was refused.
 */
export function allUpdates(concepts: readonly MutationUpdates[]): MutationUpdates {
  const all = new Map<string, UpdateResolver[]>();
  for (const concept of concepts)
    for (const [mutation, update] of Object.entries(concept))
      if (update) all.set(mutation, [...(all.get(mutation) ?? []), update]);
  return Object.fromEntries(
    [...all].map(([mutation, updates]) => [
      mutation,
      (...change: Parameters<UpdateResolver>) => {
        if (!isRefused(change[0])) for (const update of updates) update(...change);
      },
    ]),
  );
}
