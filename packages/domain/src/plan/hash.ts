import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../shared/canonical.ts';
import type { JsonObject } from '../shared/json.ts';

/**
 * SHA-256 of the canonical JSON (RFC 8785), as 64 hexadecimal digits. It does not depend on the order of keys or on
 * spaces, so anyone can recompute it from the frozen revision as the API gives it.
 */
export function contentHash(payload: JsonObject): string {
  return textHash(canonicalJson(payload));
}

/** The same of JSON that is canonical already, such as a receipt's. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
