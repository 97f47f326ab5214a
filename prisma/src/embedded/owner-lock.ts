import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseUnavailable } from './database-unavailable.ts';

/**
 * Makes this process the only one working with the data directory.
 *
 * The lock is SQLite's lock on an empty file: the operating system drops it however the process ends, so a live owner
 * and the traces of a killed one cannot be confused, as they can with process numbers. The number in `owner.pid` is for
 * the message only.
 *
 * Whoever has it is waited for up to `patienceMs`, and `log` is told: npm ends at once when it is stopped, while what
 * it ran still shuts PostgreSQL down, and the next start must not fail over that.
 *
 * @returns how to give the directory back
 * @throws {DatabaseUnavailable} when another process has it and keeps it, or the lock can't be written
 */
export async function lockDataDir(
  dataDir: string,
  patienceMs = 0,
  log: (line: string) => void = () => {},
): Promise<() => Promise<void>> {
  const pidFile = join(dataDir, 'owner.pid');
  const take = () => takeLock(join(dataDir, 'owner.lock'));
  let lock = take();
  if (isBusy(lock) && patienceMs > 0) log(`Waiting for the run before (pid ${await ownerOf(pidFile)}) to end…`);
  for (const until = Date.now() + patienceMs; isBusy(lock) && Date.now() < until; lock = take()) await sleep(RETRY_MS);
  if (lock instanceof DatabaseSync) {
    await writeFile(pidFile, `${process.pid}\n`);
    return async () => {
      await rm(pidFile, { force: true });
      lock.close();
    };
  }
  if (!isBusy(lock)) {
    throw new DatabaseUnavailable(`Cannot keep the database in ${dataDir}: ${lock.message}.`, { cause: lock });
  }
  throw new DatabaseUnavailable(`Already running (pid ${await ownerOf(pidFile)}) with the data in ${dataDir}.`);
}

const RETRY_MS = 50;
const SQLITE_BUSY = 5;

type LockError = Error & { errcode: unknown };

const isBusy = (lock: DatabaseSync | LockError): boolean =>
  !(lock instanceof DatabaseSync) && lock.errcode === SQLITE_BUSY;

const ownerOf = async (pidFile: string): Promise<string> =>
  (await readFile(pidFile, 'utf8').catch(() => '')).trim() || 'unknown';

function takeLock(path: string): DatabaseSync | LockError {
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(path);
    lock.exec('PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock?.close();
    if (error instanceof Error && 'errcode' in error) return error;
    throw error;
  }
}
