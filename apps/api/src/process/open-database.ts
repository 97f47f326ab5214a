import { DatabaseUnavailable, type EmbeddedDatabase, startEmbedded } from '@bacthang/database/embedded';
import { migrate } from '@bacthang/database/migrate';
import { loadDemo, loadReference } from '@bacthang/database/seed';
import type { Config } from '../config.ts';

type Log = (line: string) => void;

/** A database that is migrated and filled, and how to let go of it. */
export interface OpenDatabase {
  readonly ownerUrl: string;
  readonly stop: () => Promise<void>;
}

const own = (url: string): EmbeddedDatabase => ({
  url,
  panic: async () => null,
  stop: async () => undefined,
});

/** Starts the embedded PostgreSQL, or takes the configured one; brings schema and reference data up to date. */
export async function openDatabase(config: Config, log: Log, onLost: (reason: string) => void): Promise<OpenDatabase> {
  const database = config.databaseUrl
    ? own(config.databaseUrl)
    : await startEmbedded({ dataDir: config.dataDir, log, onLost });
  try {
    const applied = await migrate(database.url);
    if (applied.length > 0) log(`Applied ${applied.length} migration(s).`);
    await loadReference(database.url, log);
    if (config.demo) await loadDemo(database.url, log);
  } catch (error) {
    // A full disk, say, ends our connection from the other side; why, only PostgreSQL's own log tells.
    const panic = await database.panic();
    await database.stop();
    throw panic === null ? error : new DatabaseUnavailable(`PostgreSQL gave up: ${panic}.`, { cause: error });
  }
  return { ownerUrl: database.url, stop: () => database.stop() };
}
