/** A whole number from `low` to `high`, both included: always the same for the same words, and even over many. */
export function pick(low: number, high: number, ...words: readonly (string | number)[]): number {
  return low + (mix(words.join('|')) % (high - low + 1));
}

/** FNV-1a over the UTF-16 units, then the finalizer of MurmurHash3, whose every bit depends on every unit. */
function mix(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** `perMille` thousandths of a whole number, never more than all of it, rounded down. */
export function portion(whole: number, perMille: number): number {
  return Math.floor((whole * Math.min(perMille, 1000)) / 1000);
}
