import { join } from 'node:path';
import { type Account, chooseAccount } from './account.ts';
import { existingHome, newHome, reachableBinaries } from './place.ts';
import { findServerBinaries, type ServerBinaries } from './server-binaries.ts';

/** A PostgreSQL of ours: where it is, who runs it and with which programs. */
export interface Cluster {
  readonly binaries: ServerBinaries;
  readonly account: Account;
  /** The directory that people name. */
  readonly dataDir: string;
  /** Its PostgreSQL: `data/` and `password`. Usually `postgres` in the data directory. */
  readonly home: string;
  /** `data` in `home`, in PostgreSQL's words PGDATA. */
  readonly data: string;
  /** Whether `home` is there already. */
  readonly exists: boolean;
  /** Whether to wait for the disk; tests need not. */
  readonly durable: boolean;
}

/** The superuser of the server, and the name of our database in it. */
export const owner = 'bacthang';

/** The cluster of a data directory: the one it has, or the one it will have. */
export async function findCluster(dataDir: string, durable: boolean): Promise<Cluster> {
  const existing = await existingHome(dataDir);
  const account = await chooseAccount(existing);
  const binaries = await reachableBinaries(await findServerBinaries(), account);
  const home = existing ?? (await newHome(dataDir, account));
  return { binaries, account, dataDir, home, data: join(home, 'data'), exists: existing !== null, durable };
}
