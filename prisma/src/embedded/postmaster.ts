import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { spawnAs } from './account.ts';
import type { Cluster } from './cluster.ts';
import { DatabaseUnavailable } from './database-unavailable.ts';
import type { ServerLog } from './server-log.ts';

/** A running server: its main process and where it listens. */
export interface Postmaster {
  readonly process: ChildProcess;
  readonly port: number;
}

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  log_checkpoints: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};
const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' };

/**
 * Starts the cluster's PostgreSQL and waits until it accepts connections, however long recovering from a crash takes.
 *
 * It listens on this machine only, at a port free at the moment. It runs apart from our process group: Ctrl-C in a
 * terminal must reach our server first, which needs the database to answer its last requests.
 *
 * @throws {DatabaseUnavailable} with PostgreSQL's own reason
 */
export async function startPostmaster(cluster: Cluster, log: ServerLog): Promise<Postmaster> {
  const { binaries, account, data, durable } = cluster;
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const chosen = Object.entries({ ...settings, ...(durable ? {} : careless), port });
    const args = ['-D', data, ...chosen.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
    const child = spawnAs(account, binaries.postgres, args, { stdio: ['ignore', log.fd, log.fd], detached: true });
    endWithUs(child);
    if (await becomesReady(child, data)) return { process: child, port };
    const complaint = (await log.lastComplaint()) ?? `see ${log.path}`;
    if (attempt === 20 || !isPassing(complaint))
      throw new DatabaseUnavailable(`PostgreSQL did not start: ${complaint}`);
    await sleep(attempt * 50);
  }
}

/** Asks the server to end when our process exits without having stopped it, at whatever moment. */
function endWithUs(server: ChildProcess): void {
  const interrupt = () => server.kill('SIGINT');
  process.once('exit', interrupt);
  server.once('exit', () => process.off('exit', interrupt));
}

/** Another program took the port in between, or the last processes of a killed server are still going. */
function isPassing(complaint: string): boolean {
  return /could not create any TCP\/IP sockets|shared memory block .* is still in use/.test(complaint);
}

async function becomesReady(child: ChildProcess, data: string): Promise<boolean> {
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  while (!ended) {
    const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
    if (lines[0] === String(child.pid) && lines[7]?.trim() === 'ready') return true;
    await sleep(15);
  }
  return false;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
