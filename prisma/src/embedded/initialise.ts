import { randomBytes } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { giveTo, runAs } from './account.ts';
import { type Cluster, owner } from './cluster.ts';
import { DatabaseUnavailable } from './database-unavailable.ts';
import { draftOf, removeDrafts, settle } from './place.ts';

/**
 * Makes the cluster's files, and reaches them from the data directory as `postgres`. They are prepared under another name first, so that being killed at any moment leaves nothing that a later start trusts.
 *
 * Text is UTF-8 and compares by code point (PostgreSQL's own `C.UTF-8`), the same on every machine.
 *
 * @throws {DatabaseUnavailable} with what initdb says
 */
export async function initialise({ binaries, account, dataDir, home, durable }: Cluster): Promise<void> {
  await removeDrafts(home);
  const draft = draftOf(home);
  const password = join(draft, 'password');
  await mkdir(draft, { mode: 0o700 });
  await writeFile(password, randomBytes(24).toString('hex'), { mode: 0o600, flush: durable });
  for (const path of [draft, password]) await giveTo(account, path);
  const { code, output } = await runAs(account, binaries.initdb, [
    `--pgdata=${join(draft, 'data')}`,
    `--username=${owner}`,
    `--pwfile=${password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ]);
  if (code !== 0) {
    await rm(draft, { recursive: true, force: true });
    throw new DatabaseUnavailable(`Cannot make a new database in ${dataDir}: ${firstComplaint(output)}`);
  }
  await settle(draft, home, dataDir);
}

function firstComplaint(output: string): string {
  const lines = output.split('\n').filter((line) => /error|fatal|panic/i.test(line));
  return (lines[0] ?? output.trim().split('\n').at(-1) ?? '').replace(/^.*?(error|FATAL|PANIC):\s*/, '');
}
