import { useState } from 'react';
import type { ReadingPurpose } from './purpose.labels.ts';

/** For what somebody opens files now, in their own words too. */
export interface Statement {
  readonly purpose: ReadingPurpose;
  readonly note: string;
}

let stated: Statement | null = null;

/**
 * What the person said they open files for: once a visit. It is theirs alone, so it is not in the address, and whoever is
 * sent a link says for what they open it themselves.
 */
export function useStatement(): readonly [Statement | null, (statement: Statement) => void] {
  const [statement, setStatement] = useState(stated);
  return [
    statement,
    (next) => {
      stated = next;
      setStatement(next);
    },
  ];
}
