import { createHash, randomUUID } from 'node:crypto';
import { cp, lstat, mkdir, readdir, realpath, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Account, runAs } from './account.ts';
import { DatabaseUnavailable, explainFileError } from './database-unavailable.ts';
import type { ServerBinaries } from './server-binaries.ts';

/**
 * A folder open to every account, for what lies under a closed one (`/root`, a private temporary folder) when root
 * lends PostgreSQL another account. Without it a clone in root's home could not be started.
 */
const commonRoom = '/var/lib/bac-thang';

/** Where the cluster of a data directory is, or null where there is none yet. */
export async function existingHome(dataDir: string): Promise<string | null> {
  return realpath(join(dataDir, 'postgres')).catch(() => null);
}

/** Where a new cluster of a data directory goes. */
export async function newHome(dataDir: string, account: Account): Promise<string> {
  if (await reaches(account, dataDir)) return join(dataDir, 'postgres');
  const whose = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  return join(await openCommonRoom(dataDir), `${whose}-${randomUUID()}`);
}

/** Where to prepare a cluster: a name of its own, since a killed start may leave an `initdb` running for a while. */
export function draftOf(home: string): string {
  return `${home}.new-${randomUUID()}`;
}

/** Moves a finished cluster to its place in one step, so that it is either whole or absent. */
export async function settle(draft: string, home: string, dataDir: string): Promise<void> {
  const link = join(dataDir, 'postgres');
  await rm(link, { force: true });
  await rename(draft, home);
  if (home !== link) await symlink(home, link);
}

/** Removes what interrupted initialisations left beside `home`. */
export async function removeDrafts(home: string): Promise<void> {
  const folder = dirname(home);
  const [stem = ''] = basename(home).split('-');
  const left = (await readdir(folder)).filter((name) => name.startsWith(stem) && name.includes('.new-'));
  await Promise.all(left.map((name) => rm(join(folder, name), { recursive: true, force: true, maxRetries: 3 })));
}

/** The programs where the account can run them: where they are, or in a copy. */
export async function reachableBinaries(binaries: ServerBinaries, account: Account): Promise<ServerBinaries> {
  if (await reaches(account, dirname(binaries.postgres))) return binaries;
  const native = dirname(dirname(binaries.postgres));
  const { mtimeMs, size } = await lstat(binaries.postgres);
  const copy = join(await openCommonRoom(native), `server-${size}-${Math.round(mtimeMs)}`);
  if ((await lstat(copy).catch(() => null)) === null) {
    const draft = `${copy}.new-${process.pid}`;
    await cp(native, draft, { recursive: true, verbatimSymlinks: true });
    await rename(draft, copy).catch(() => rm(draft, { recursive: true }));
  }
  const moved = (path: string) => join(copy, 'bin', basename(path));
  return { postgres: moved(binaries.postgres), initdb: moved(binaries.initdb), pg_ctl: moved(binaries.pg_ctl) };
}

async function reaches(account: Account, folder: string): Promise<boolean> {
  if (account === null) return true;
  return (await runAs(account, '/bin/sh', ['-c', 'cd "$1"', 'sh', folder])).code === 0;
}

async function openCommonRoom(closed: string): Promise<string> {
  try {
    await mkdir(commonRoom, { recursive: true, mode: 0o755 });
    return commonRoom;
  } catch (error) {
    throw new DatabaseUnavailable(
      `PostgreSQL refuses to run as root, and no other account can enter ${closed}: start as an ordinary user, or set DATABASE_URL.`,
      { cause: explainFileError(commonRoom, error) },
    );
  }
}
