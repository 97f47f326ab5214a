import { expect } from 'vitest';
import { there } from '../journey/steps.ts';
import { demoUser, type TestApi } from '../testing/index.ts';
import type { Example } from './playground-examples.ts';

/** Tries examples, and remembers which. */
export function exampleRunner(api: TestApi, examples: readonly Example[]) {
  const tried = new Set<string>();
  /** What an example answers to the province's leader, or somebody else, and how many SQL statements that takes. */
  const run = async (name: string, variables: Record<string, unknown> = {}, account = 'hung-yen') => {
    tried.add(name);
    const { query } = there(examples.find((example) => example.name === name));
    const { result, statements } = await api.counted(() => api.as(demoUser(account)).execute(query, variables));
    expect(result.errors).toBeUndefined();
    return { data: there(result.data), count: statements.length };
  };
  return { run, tried };
}

/** At least one item like this, among others. */
export const some = (item: object) => expect.arrayContaining([expect.objectContaining(item)]);
export const like = (shape: object) => expect.objectContaining(shape);
export const HASH = expect.stringMatching(/^[0-9a-f]{64}$/);
