import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Cluster, findCluster, owner } from './cluster.ts';
import { explainFileError } from './database-unavailable.ts';
import { ensureDatabase } from './ensure-database.ts';
import { initialise } from './initialise.ts';
import { shutDown, stopOrphan } from './orphan.ts';
import { lockDataDir } from './owner-lock.ts';
import { startPostmaster } from './postmaster.ts';
import { openServerLog, type ServerLog } from './server-log.ts';

export interface EmbeddedOptions {
  /** Where everything is kept; made when missing. */
  readonly dataDir: string;
  /** Takes one line about what is being done. */
  readonly log: (line: string) => void;
  /** Told, in one line, when PostgreSQL ends without having been asked to. */
  readonly onLost?: (reason: string) => void;
  /** False: faster, but a power cut may destroy the data (tests only). Default true. */
  readonly durable?: boolean;
  /** Milliseconds to wait for a run that still has the directory, because it may be about to end. Default 10 seconds. */
  readonly patienceMs?: number;
}

export interface EmbeddedDatabase {
  /** Connects as the owner of the database. */
  readonly url: string;
  /** Why PostgreSQL gave everything up at once since it was started here (a full disk, say), or null. */
  panic(): Promise<string | null>;
  /** Shuts PostgreSQL down and gives the data directory back; calling it again waits for the same. */
  stop(): Promise<void>;
}

const PATIENCE_MS = 10_000;

/**
 * Starts the project's own PostgreSQL: makes the cluster at first, stops what a killed process left behind, and lets
 * PostgreSQL recover what it must.
 *
 * @throws {DatabaseUnavailable} when another process uses the directory, it can't be written, or PostgreSQL refuses
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const dataDir = resolve(options.dataDir);
  const cleanup = new AsyncDisposableStack();
  try {
    await mkdir(dataDir, { recursive: true });
    cleanup.defer(await lockDataDir(dataDir, options.patienceMs ?? PATIENCE_MS, options.log));
    const cluster = await findCluster(await realpath(dataDir), options.durable ?? true);
    await prepare(cluster, options.log);
    const log = await openServerLog(cluster.dataDir);
    cleanup.defer(log.close);
    const url = await serve(cluster, log, options.onLost, cleanup);
    let stopped: Promise<void> | undefined;
    return { url, panic: log.panic, stop: () => (stopped ??= cleanup.disposeAsync()) };
  } catch (error) {
    await cleanup.disposeAsync();
    throw explainFileError(dataDir, error);
  }
}

async function prepare(cluster: Cluster, log: EmbeddedOptions['log']): Promise<void> {
  if (!cluster.exists) {
    log('Making a new database…');
    await initialise(cluster);
  } else if (await stopOrphan(cluster)) {
    log('Stopped the database of an earlier run that had been killed.');
  }
}

async function serve(
  cluster: Cluster,
  log: ServerLog,
  onLost: EmbeddedOptions['onLost'],
  cleanup: AsyncDisposableStack,
): Promise<string> {
  const { process: server, port } = await startPostmaster(cluster, log);
  const unwatch = watch(server, log, onLost);
  cleanup.defer(async () => {
    unwatch();
    await shutDown(cluster, (await log.panic()) === null ? 'fast' : 'immediate');
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  });
  const password = await readFile(join(cluster.home, 'password'), 'utf8');
  const address = `postgresql://${owner}:${password}@127.0.0.1:${port}`;
  await ensureDatabase(`${address}/postgres`, owner);
  return `${address}/${owner}`;
}

/** Reports the server's unasked end until the returned function is called. */
function watch(server: ChildProcess, log: ServerLog, onLost: EmbeddedOptions['onLost']): () => void {
  const report = async (code: number | null, signal: string | null) => {
    const reason = (await log.lastComplaint()) ?? signal ?? `code ${code}`;
    onLost?.(`PostgreSQL has ended unasked (${reason}); see ${log.path}.`);
  };
  server.once('exit', report);
  return () => server.off('exit', report);
}
