import type { Client } from 'urql';
import { askAgain } from '../case.documents.ts';
import { ScoreCase } from '../review.mutations.ts';
import { erase, keep, type QueuedScoring, readQueue } from './outbox.store.ts';

interface OutboxState {
  readonly entries: readonly QueuedScoring[];
  readonly sending: boolean;
}

const NOTHING: OutboxState = { entries: [], sending: false };
let state = NOTHING;
const listeners = new Set<() => void>();

function become(next: OutboxState): void {
  state = next;
  for (const listener of listeners) listener();
}

export const outboxState = (): OutboxState => state;
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Reads again what this person has waiting on the device. */
export async function refresh(userId: string): Promise<void> {
  become({ ...state, entries: await readQueue(userId) });
}

/** Keeps a scoring on the device until it can be sent. */
export async function enqueue(entry: QueuedScoring): Promise<void> {
  await keep(entry);
  await refresh(entry.userId);
}

/** Takes one out: its owner has decided for what is stored already. */
export async function drop(entry: QueuedScoring): Promise<void> {
  await erase(entry);
  await refresh(entry.userId);
}

/** How sending went: of those that waited, how many were stored, and how many need their owner's word. */
export interface Sent {
  readonly stored: number;
  readonly problems: number;
}

/**
 * Sends what waits, one after the other. What is stored is erased from the device; what is refused or overtaken stays
 * there with the reason; when the connection goes, the rest stays as it is.
 */
export async function sendAll(client: Client, userId: string): Promise<Sent> {
  if (state.sending) return { stored: 0, problems: 0 };
  become({ ...state, sending: true });
  let [stored, problems] = [0, 0];
  try {
    for (const entry of (await readQueue(userId)).filter(({ problem }) => problem === null)) {
      const outcome = await send(client, entry);
      if (outcome === 'unreachable') break;
      if (outcome === 'stored') stored++;
      else problems++;
    }
  } finally {
    become({ entries: await readQueue(userId), sending: false });
  }
  return { stored, problems };
}

async function send(client: Client, entry: QueuedScoring): Promise<'stored' | 'problem' | 'unreachable'> {
  const { caseId, expectedVersion, on, facts } = entry;
  const { data } = await client.mutation(ScoreCase, { input: { caseId, expectedVersion, on, facts } }).toPromise();
  const result = data?.scoreCase;
  if (!result) return 'unreachable';
  if (result.__typename === 'ScoreCaseSuccess') {
    await erase(entry);
    askAgain(client, caseId);
    return 'stored';
  }
  if (result.__typename === 'ReviewConflict') {
    await keep({ ...entry, problem: { kind: 'conflict', version: result.current[0]?.version ?? expectedVersion } });
    return 'problem';
  }
  // Whose session has ended signs in again, and it is sent then.
  if (result.refusals.some(({ code }) => code === 'NOT_SIGNED_IN')) return 'unreachable';
  await keep({ ...entry, problem: { kind: 'refused', refusals: result.refusals } });
  return 'problem';
}
