import type { HouseholdFacts, PlainDate } from '@bacthang/domain';
import { clear, createStore, del, entries, set, type UseStore } from 'idb-keyval';
import type { RefusalFacts } from '../../../lib/refusal.labels.ts';

/**
 * A scoring made without a connection, as the device keeps it until it is sent: the answers, whose they are and which
 * version they were made on. No name and no identity number; it is erased once sent, and when its owner signs out.
 */
export interface QueuedScoring {
  readonly caseId: string;
  readonly userId: string;
  readonly unitKey: string;
  readonly roundId: string;
  /** The household's code in the register, by which its reviewer knows it again. */
  readonly householdCode: string | null;
  readonly expectedVersion: number;
  readonly on: PlainDate;
  readonly facts: HouseholdFacts;
  readonly queuedAt: string;
  /** Why it could not be stored; null while it waits. */
  readonly problem: QueueProblem | null;
}

type QueueProblem =
  | { readonly kind: 'refused'; readonly refusals: readonly RefusalFacts[] }
  | { readonly kind: 'conflict'; readonly version: number };

let store: UseStore | undefined;
const scorings = (): UseStore => {
  store ??= createStore('bac-thang', 'scorings');
  return store;
};

/** One a household and reviewer: what is entered again takes the place of what waits. */
const keyOf = ({ userId, caseId }: Pick<QueuedScoring, 'userId' | 'caseId'>): string => `${userId} ${caseId}`;

export async function readQueue(userId: string): Promise<readonly QueuedScoring[]> {
  const kept = await entries<string, QueuedScoring>(scorings());
  return kept
    .map(([, entry]) => entry)
    .filter((entry) => entry.userId === userId)
    .toSorted((a, b) => a.queuedAt.localeCompare(b.queuedAt));
}

export const keep = (entry: QueuedScoring): Promise<void> => set(keyOf(entry), entry, scorings());
export const erase = (entry: Pick<QueuedScoring, 'userId' | 'caseId'>): Promise<void> => del(keyOf(entry), scorings());
export const eraseAll = (): Promise<void> => clear(scorings());
