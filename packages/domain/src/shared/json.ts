/** What JSON can carry. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** The named fields of an entity as JSON and no others, so that nothing a store adds gets into a frozen copy. */
export function pickJson<T extends object, K extends keyof T & string>(entity: T, keys: readonly K[]): JsonObject {
  return Object.fromEntries(keys.map((key) => [key, toJson(entity[key])]));
}

/** A plain copy: lists and objects all the way down, a big integer as its digits, what JSON lacks as null. */
export function toJson(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== 'object') return null;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toJson(inner)]));
}
