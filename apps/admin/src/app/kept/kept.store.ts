import { clear, createStore, delMany, entries, get, set, type UseStore } from 'idb-keyval';
import { hasExpired, nameOf, type Question } from './kept.rules.ts';

/** An answer of the server as the device keeps it. Another document under the same name, of another release, is not it. */
interface KeptAnswer {
  readonly query: string;
  readonly data: unknown;
  readonly keptAt: number;
}

/** Answers are of one person at a time: whose they are lies beside them. */
const OWNER = 'owner';

let store: UseStore | undefined;
const answers = (): UseStore => {
  store ??= createStore('bac-thang-kept', 'answers');
  return store;
};

/** A browser that keeps nothing for us, as in some private windows, is one that needs a connection. */
async function orElse<T>(otherwise: T, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    return otherwise;
  }
}

/** From now on the device keeps answers for this person, or for nobody; what it has of anyone else is erased, and what is old. */
export function keepFor(userId: string | null): Promise<void> {
  return orElse(undefined, async () => {
    if ((await get<string>(OWNER, answers())) !== userId) {
      await clear(answers());
      if (userId !== null) await set(OWNER, userId, answers());
    }
    await eraseExpired();
  });
}

async function eraseExpired(): Promise<void> {
  const kept = await entries<string, KeptAnswer | string>(answers());
  const old = kept.filter(([, value]) => typeof value !== 'string' && hasExpired(value.keptAt, Date.now()));
  await delMany(
    old.map(([name]) => name),
    answers(),
  );
}

/** Keeps an answer for its owner; not for somebody who has signed out meanwhile. */
export function keepAnswer(userId: string, question: Question, data: unknown): Promise<void> {
  return orElse(undefined, async () => {
    if ((await get<string>(OWNER, answers())) !== userId) return;
    const kept: KeptAnswer = { query: question.query, data, keptAt: Date.now() };
    await set(nameOf(question), kept, answers());
  });
}

/** Whose answers the device keeps. */
export const keptOwner = (): Promise<string | null> =>
  orElse(null, async () => (await get<string>(OWNER, answers())) ?? null);

/** What was answered before; null where nothing is kept, or no more. */
export function readAnswer(question: Question): Promise<{ readonly data: unknown } | null> {
  return orElse(null, async () => {
    const kept = await get<KeptAnswer>(nameOf(question), answers());
    return kept && kept.query === question.query && !hasExpired(kept.keptAt, Date.now()) ? { data: kept.data } : null;
  });
}

/** Nothing of people stays on a device that its owner has left. */
export const eraseKept = (): Promise<void> => orElse(undefined, () => clear(answers()));
