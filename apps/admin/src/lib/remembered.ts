import { useState } from 'react';

type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

const nameOf = (name: string) => `bac-thang:${name}`;

/** The browser's memory; null where it is switched off, as in some private windows, where even asking throws. */
function shelf(): Shelf | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/** What was kept under that name, read leniently: nothing, or something that is no JSON, is read as null. */
export function remembered<T>(name: string, read: (raw: unknown) => T, from: Shelf | null = shelf()): T {
  try {
    return read(JSON.parse(from?.getItem(nameOf(name)) ?? 'null'));
  } catch {
    return read(null);
  }
}

/** Keeps a value for the next visit, if the browser lets us: what is remembered is a convenience, never needed. */
export function remember(name: string, value: unknown, on: Shelf | null = shelf()): void {
  try {
    on?.setItem(nameOf(name), JSON.stringify(value));
  } catch {
    // The memory is full or closed to us: it is as if nothing had been said.
  }
}

/** State that outlives the visit in this browser. */
export function useRemembered<T>(name: string, read: (raw: unknown) => T): readonly [T, (value: T) => void] {
  const [value, setValue] = useState(() => remembered(name, read));
  return [
    value,
    (next) => {
      setValue(next);
      remember(name, next);
    },
  ];
}
