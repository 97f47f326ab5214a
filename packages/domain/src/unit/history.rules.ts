import type { UnitSuccession } from './unit.ts';

/**
 * What a unit's figures of a year are made of (cascade §8): reports at and under the unit, which stood then; those of the
 * former units that it was formed from, each of them whole; or nothing that could be compared, where one of them was divided
 * without recorded shares, or where nobody recorded what it was formed from.
 */
export const UNIT_HISTORIES = ['standing', 'predecessors', 'divided', 'unknown'] as const;
export type UnitHistory = (typeof UNIT_HISTORIES)[number];

/** Where figures of the years before a unit was formed come from; ids only where they can be added up. */
export interface Formation {
  readonly history: Exclude<UnitHistory, 'standing'>;
  readonly predecessorIds: readonly string[];
}

/** How a unit was formed, by all recorded links that lead to it. A divided predecessor is never guessed at. */
export function formationOf(links: readonly Pick<UnitSuccession, 'predecessorId' | 'extent'>[]): Formation {
  if (links.length === 0) return { history: 'unknown', predecessorIds: [] };
  if (links.some(({ extent }) => extent === 'part')) return { history: 'divided', predecessorIds: [] };
  return { history: 'predecessors', predecessorIds: links.map(({ predecessorId }) => predecessorId) };
}
