import canonicalize from 'canonicalize';
import type { JsonObject } from './json.ts';

/** The text that is hashed or compared: canonical JSON (RFC 8785), one spelling for one object. */
export function canonicalJson(payload: JsonObject): string {
  return canonicalize(payload) ?? '';
}
