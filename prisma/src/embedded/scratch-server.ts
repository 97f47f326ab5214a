import { realpathSync, rmSync } from 'node:fs';
import { chmod, mkdtemp, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseUnavailable } from './database-unavailable.ts';
import { discardDataDir } from './discard-data-dir.ts';
import { scratchFolder } from './scratch-folder.ts';
import { startEmbedded } from './start-embedded.ts';

const prefix = 'bac-thang-scratch-';
const aMoment = 10_000;

/** A server whose data do not matter: it never waits for the disk, and stopping it removes everything. */
export interface ScratchServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a scratch server in a temporary folder, and removes those that killed processes left there. */
export async function startScratchServer(): Promise<ScratchServer> {
  await removeAbandoned();
  const dataDir = await mkdtemp(join(await scratchFolder(), prefix));
  // The account that root lends to PostgreSQL must be able to pass.
  await chmod(dataDir, 0o711);
  const { url, stop } = await startEmbedded({ dataDir, log: () => {}, durable: false });
  const removeInHaste = () => removeAtExit(dataDir);
  process.once('exit', removeInHaste);
  return {
    url,
    stop: async () => {
      process.off('exit', removeInHaste);
      await stop();
      await discardDataDir(dataDir);
    },
  };
}

/** Runs `work` with a scratch server that lives no longer than it. */
export async function withScratchServer<T>(work: (url: string) => Promise<T>): Promise<T> {
  const server = await startScratchServer();
  try {
    return await work(server.url);
  } finally {
    await server.stop();
  }
}

/** For a process that ends without stopping its server (a test run interrupted): nothing asynchronous runs any more. */
function removeAtExit(dataDir: string): void {
  const retries = { recursive: true, force: true, maxRetries: 20, retryDelay: 50 };
  for (const path of [realpathSync(join(dataDir, 'postgres')), dataDir]) rmSync(path, retries);
}

async function removeAbandoned(): Promise<void> {
  const folder = await scratchFolder();
  const found = (await readdir(folder)).filter((name) => name.startsWith(prefix));
  for (const dataDir of found.map((name) => join(folder, name))) {
    // One made a moment ago may be about to be locked by its maker.
    const made = (await stat(dataDir).catch(() => null))?.mtimeMs ?? Number.POSITIVE_INFINITY;
    if (Date.now() - made < aMoment) continue;
    await discardDataDir(dataDir).catch((error) => {
      if (!(error instanceof DatabaseUnavailable)) throw error;
    });
  }
}
