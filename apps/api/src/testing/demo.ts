import { loadDemo, loadReference } from '@bacthang/database/seed';
import type { SignedInUser } from '../graphql/context.ts';
import type { TestApi } from './test-api.ts';

/** Puts the whole demonstration into a test file's database: both maps of the country and the five plans. */
export async function loadDemonstration(api: TestApi): Promise<void> {
  const quiet = (): void => undefined;
  await loadReference(api.ownerUrl, quiet);
  await loadDemo(api.ownerUrl, quiet);
}

/** One of the demonstration's accounts. */
export const demoUser = (id: string): SignedInUser => ({ id, name: id, email: `${id}@demo.example` });
