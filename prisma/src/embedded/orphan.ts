import { execFile } from 'node:child_process';
import { readFile, readlink, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runAs } from './account.ts';
import type { Cluster } from './cluster.ts';
import { DatabaseUnavailable } from './database-unavailable.ts';

const execute = promisify(execFile);

/**
 * Deals with the PostgreSQL that a killed process left running on our data: it is shut down like any other, so that the
 * start that follows is always the same one. To be called by the holder of the directory's lock only.
 *
 * @returns whether there was one
 */
export async function stopOrphan(cluster: Cluster): Promise<boolean> {
  const pidFile = join(cluster.data, 'postmaster.pid');
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0]);
  if (!pid) return false;
  if (await worksOn(pid, cluster.data)) {
    await shutDown(cluster, 'fast');
    return true;
  }
  // The number belongs to someone else by now, and PostgreSQL would take it for a running server of its own.
  await rm(pidFile, { force: true });
  return false;
}

/**
 * Stops the cluster's PostgreSQL and waits for it: open sessions are ended, everything committed is on disk. `fast` also
 * brings its files up to date, which a full disk can hold up for ever: after a minute, or where it is known to have
 * failed already, `immediate` leaves that to the recovery of the next start.
 *
 * @throws {DatabaseUnavailable} when it does not end
 */
export async function shutDown(cluster: Cluster, mode: 'fast' | 'immediate'): Promise<void> {
  const { binaries, account, data } = cluster;
  const args = ['stop', `--mode=${mode}`, '--timeout=60', `--pgdata=${data}`];
  const { code, output } = await runAs(account, binaries.pg_ctl, args);
  const gone = /no server running|No such process|PID file .* does not exist/.test(output);
  if (code === 0 || gone) return;
  if (mode === 'fast') await shutDown(cluster, 'immediate');
  else throw new DatabaseUnavailable(`PostgreSQL does not stop: ${output.trim().split('\n').at(-1)}`);
}

async function worksOn(pid: number, data: string): Promise<boolean> {
  if (process.platform === 'linux') return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === data;
  if (process.platform === 'win32') return true;
  const { stdout } = await execute('ps', ['-o', 'args=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return stdout.includes(data);
}
