interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What a key does among conflicts: goes to another one, or takes the decision of that place. */
export type RebaseKey =
  | { readonly kind: 'go'; readonly by: 1 | -1 }
  | { readonly kind: 'decide'; readonly place: number };

/** J and K or the arrows go on and back, 1 to 3 decide; null for every other key, and while someone types. */
export function rebaseKey({ key, ctrlKey, altKey, metaKey }: Pressed, typing: boolean): RebaseKey | null {
  if (typing || ctrlKey || altKey || metaKey) return null;
  if (key === 'ArrowDown' || key.toLowerCase() === 'j') return { kind: 'go', by: 1 };
  if (key === 'ArrowUp' || key.toLowerCase() === 'k') return { kind: 'go', by: -1 };
  return /^[1-3]$/.test(key) ? { kind: 'decide', place: Number(key) - 1 } : null;
}

/** The key of the target so many places on; the ends are ends. Without one that is open, the first. */
export function neighbour(keys: readonly string[], open: string | undefined, by: 1 | -1): string | undefined {
  const place = open === undefined ? -1 : keys.indexOf(open);
  if (place < 0) return keys[0];
  return keys[Math.min(Math.max(place + by, 0), keys.length - 1)];
}
