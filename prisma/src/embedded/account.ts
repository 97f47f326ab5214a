import { type ChildProcess, execFile, type SpawnOptions, spawn } from 'node:child_process';
import { chown, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { DatabaseUnavailable } from './database-unavailable.ts';

/** Who PostgreSQL runs as; null: who we are. */
export type Account = { readonly uid: number; readonly gid: number } | null;

const execute = promisify(execFile);

/**
 * PostgreSQL refuses to run as root, so root lends it an account: the one a database was made with, else `postgres`,
 * else `nobody`, which every system has. No account is created: starting a program should not change who may log in.
 *
 * @param existing a directory of an existing database, or null
 */
export async function chooseAccount(existing: string | null): Promise<Account> {
  if (process.getuid?.() !== 0) return null;
  const owner = existing === null ? 0 : (await stat(existing)).uid;
  for (const name of owner === 0 ? ['postgres', 'nobody'] : [String(owner)]) {
    const account = await lookUp(name);
    if (account !== null) return account;
  }
  throw new DatabaseUnavailable(
    'PostgreSQL refuses to run as root and there is no other account to run it: start as an ordinary user, or set DATABASE_URL.',
  );
}

async function lookUp(name: string): Promise<Account> {
  try {
    const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => execute('id', [flag, name])));
    return { uid: Number(uid?.stdout), gid: Number(gid?.stdout) };
  } catch {
    return null;
  }
}

/** Hands a file or directory to the account. */
export async function giveTo(account: Account, path: string): Promise<void> {
  if (account !== null) await chown(path, account.uid, account.gid);
}

/** Starts a PostgreSQL program as the account, in the C locale and with none of the caller's PG* settings. */
export function spawnAs(account: Account, file: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  const env = { ...Object.fromEntries(inherited), LC_ALL: 'C' };
  return spawn(file, args, { cwd: '/', windowsHide: true, ...options, ...account, env });
}

/**
 * Runs a program to its end as the account.
 * @returns its exit code (null: ended by a signal) and everything it printed
 */
export function runAs(
  account: Account,
  file: string,
  args: readonly string[],
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawnAs(account, file, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
