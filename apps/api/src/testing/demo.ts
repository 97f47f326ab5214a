import { loadDemo, loadReference } from '@bacthang/database/seed';
import type { Filling } from '@bacthang/database/testing';
import type { SignedInUser } from '../graphql/context.ts';

/** The whole demonstration: both maps of the country and the five plans. */
export const DEMONSTRATION: Filling = {
  name: 'demonstration',
  fill: async (url) => {
    const quiet = (): void => undefined;
    await loadReference(url, quiet);
    await loadDemo(url, quiet);
  },
};

/** Its first loader needs so long, in milliseconds, and everybody else in the same run waits for it. */
export const DEMONSTRATION_TIMEOUT = 180_000;

/** One of the demonstration's accounts. */
export const demoUser = (id: string): SignedInUser => ({ id, name: id, email: `${id}@demo.example` });
