import { decodeGlobalID } from '@pothos/plugin-relay';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The key inside a global id of that type, or null: an id that is garbage or of another type names nothing. */
export function keyOf(typename: string, globalId: string): string | null {
  try {
    const decoded = decodeGlobalID(globalId);
    return decoded.typename === typename && !decoded.id.includes('\0') ? decoded.id : null;
  } catch {
    return null;
  }
}

/** What a key looks like that is a word: of a unit, `P33`, of an indicator, `poverty-rate`. Anything else names none. */
export const isWordKey = (text: string): boolean => /^[\w-]{1,64}$/.test(text);

export const isUuid = (text: string): boolean => UUID.test(text);

/** The same for types whose key is a UUID. */
export function uuidOf(typename: string, globalId: string): string | null {
  const key = keyOf(typename, globalId);
  return key !== null && isUuid(key) ? key : null;
}
