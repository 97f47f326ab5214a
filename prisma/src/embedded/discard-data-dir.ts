import { realpath, rm } from 'node:fs/promises';
import { findCluster } from './cluster.ts';
import { stopOrphan } from './orphan.ts';
import { lockDataDir } from './owner-lock.ts';

/**
 * Removes a data directory with everything that was made for it, and a server that a killed process left running on it.
 * @throws {DatabaseUnavailable} when a live process uses it
 */
export async function discardDataDir(dataDir: string): Promise<void> {
  const release = await lockDataDir(dataDir);
  try {
    const cluster = await findCluster(await realpath(dataDir), false);
    if (cluster.exists) {
      await stopOrphan(cluster);
      await rm(cluster.home, { recursive: true, force: true });
    }
  } finally {
    await release();
  }
  await rm(dataDir, { recursive: true, force: true });
}
