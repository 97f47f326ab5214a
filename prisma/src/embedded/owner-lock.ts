import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DatabaseUnavailable } from './database-unavailable.ts';

/**
 * Makes this process the only one working with the data directory.
 *
 * The lock is SQLite's lock on an empty file: the operating system drops it however the process ends, so a live owner
 * and the traces of a killed one cannot be confused, as they can with process numbers. The number in `owner.pid` is for
 * the message only.
 *
 * @returns how to give the directory back
 * @throws {DatabaseUnavailable} when another process has it, or the lock can't be written
 */
export async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
  const pidFile = join(dataDir, 'owner.pid');
  const lock = takeLock(join(dataDir, 'owner.lock'));
  if (lock instanceof DatabaseSync) {
    await writeFile(pidFile, `${process.pid}\n`);
    return async () => {
      await rm(pidFile, { force: true });
      lock.close();
    };
  }
  if (lock.errcode !== SQLITE_BUSY) {
    throw new DatabaseUnavailable(`Cannot keep the database in ${dataDir}: ${lock.message}.`, { cause: lock });
  }
  const pid = await readFile(pidFile, 'utf8').catch(() => '');
  throw new DatabaseUnavailable(`Already running (pid ${pid.trim() || 'unknown'}) with the data in ${dataDir}.`);
}

const SQLITE_BUSY = 5;

function takeLock(path: string): DatabaseSync | (Error & { errcode: unknown }) {
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
