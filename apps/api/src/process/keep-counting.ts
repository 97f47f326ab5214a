import { setTimeout } from 'node:timers/promises';
import type { PrismaClient } from '@bacthang/database';
import type { Logger } from 'pino';
import { countDueCoverage, readDemand } from '../modules/support/due-coverage.store.ts';

/** So often is looked whether a plan was published or a year has begun: one small statement. */
const EVERY = 10_000;

/**
 * Counts the coverage figures that are due: as the server starts, and whenever a plan was published or a year has begun since. What
 * fails is logged and tried again. Several servers of one database count side by side and find the same. Ends with the
 * answer's call, after the commune it is at.
 *
 * @param counter connected as `bacthang_counter`
 */
export function keepCounting(counter: PrismaClient, logger: Logger, every = EVERY): () => Promise<void> {
  const stopping = new AbortController();
  const keep = async (): Promise<void> => {
    let counted: string | null = null;
    while (!stopping.signal.aborted) {
      try {
        const demand = await readDemand(counter);
        if (demand !== counted) await countDueCoverage(counter, stopping.signal);
        counted = demand;
      } catch (error) {
        logger.error({ error }, 'counting coverage figures');
      }
      await setTimeout(every, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const kept = keep();
  return async () => {
    stopping.abort();
    await kept;
  };
}
