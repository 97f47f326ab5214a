import { introspection } from '@bacthang/contract/introspection';
import type { CacheExchangeOpts } from '@urql/exchange-graphcache';

type CacheSchema = NonNullable<CacheExchangeOpts['schema']>;

/**
 * The schema as the cache reads it: every field stands, so that a screen gets a whole result or waits for one. With the
 * contract's own nullability the cache would fill a gap with null at once and ask the server after, and a plan whose new
 * draft is known by its id only would for a moment be a plan without a draft, or half of one.
 */
export function cacheSchema(): CacheSchema {
  const types = introspection.__schema.types.map((type) =>
    type.fields ? { ...type, fields: type.fields.map((field) => ({ ...field, type: standing(field.type) })) } : type,
  );
  return { __schema: { ...introspection.__schema, types } } as CacheSchema;
}

function standing<T extends { readonly kind: string }>(type: T) {
  return type.kind === 'NON_NULL' ? type : { kind: 'NON_NULL', ofType: type };
}

/** A type without an id is part of the object it was read from; the viewer is always the same one. */
export function cacheKeys(): NonNullable<CacheExchangeOpts['keys']> {
  const embedded = introspection.__schema.types.filter(
    (type) => type.kind === 'OBJECT' && !type.fields?.some((field) => field.name === 'id'),
  );
  return { ...Object.fromEntries(embedded.map(({ name }) => [name, () => null])), Viewer: () => 'me' };
}
