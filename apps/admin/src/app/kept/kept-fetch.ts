import { keptQuestion, type Question, VIEWER } from './kept.rules.ts';
import { keepAnswer, keepFor, keptOwner, readAnswer } from './kept.store.ts';

interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

/** Who is signed in, as soon as the server has said so, or the device where there is no server. */
const owner = Promise.withResolvers<string | null>();

/**
 * Asks the server; what it answers to the few questions that scoring in a village takes is kept on the device, and given
 * again where the server cannot be reached. Everything else goes through as it is, mutations above all.
 */
export const keptFetch: typeof fetch = async (input, init) => {
  const question = keptQuestion(init?.body);
  if (!question) return fetch(input, init);
  if (!navigator.onLine) return (await kept(question)) ?? fetch(input, init);
  try {
    const response = await fetch(input, init);
    // Read whole: whoever asked ends the request as soon as they have what they want of it.
    const text = await response.text();
    // What a network answers that wants to be paid first is no answer of ours.
    if (response.ok && response.headers.get('content-type')?.includes('json')) void keep(question, text);
    return new Response(text, response);
  } catch (error) {
    const before = init?.signal?.aborted ? null : await kept(question);
    if (before) return before;
    throw error;
  }
};

async function keep(question: Question, text: string): Promise<void> {
  const { data, errors } = JSON.parse(text) as Answered;
  if (!data || errors) return;
  if (question.operationName === VIEWER) {
    const userId = userOf(data);
    await keepFor(userId);
    owner.resolve(userId);
  }
  const userId = await owner.promise;
  if (userId !== null) await keepAnswer(userId, question, data);
}

async function kept(question: Question): Promise<Response | null> {
  const before = await readAnswer(question);
  if (!before) return null;
  if (question.operationName === VIEWER) owner.resolve(await keptOwner());
  return Response.json({ data: before.data });
}

const userOf = (data: unknown): string | null =>
  (data as { readonly viewer?: { readonly user?: { readonly id?: string } } | null }).viewer?.user?.id ?? null;
