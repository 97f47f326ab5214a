import { useState } from 'react';

let last = 0;
const nextKey = () => `row-${++last}`;

/** Names that stay with rows when others are added, moved or taken away: rows have no identity of their own. */
export function useRowKeys(count: number) {
  const [keys, setKeys] = useState<readonly string[]>(() => Array.from({ length: count }, nextKey));
  if (keys.length === count) return [keys, setKeys] as const;
  const all = Array.from({ length: count }, (_, index) => keys[index] ?? nextKey());
  setKeys(all);
  return [all, setKeys] as const;
}
