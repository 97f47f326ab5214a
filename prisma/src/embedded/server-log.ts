import { type FileHandle, open, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';

const largest = 10_000_000;

/** What PostgreSQL prints, kept in the data directory: a pipe to us would break when we are killed. */
export interface ServerLog {
  readonly path: string;
  readonly fd: number;
  /** The last reason for failing that was written since the log was opened, or null. */
  lastComplaint(): Promise<string | null>;
  /** Why the server gave everything up at once since the log was opened (a full disk, say), or null. */
  panic(): Promise<string | null>;
  close(): Promise<void>;
}

/** Opens `postgres.log` for appending; one that has grown too long becomes `postgres.log.old`. */
export async function openServerLog(dataDir: string): Promise<ServerLog> {
  const path = join(dataDir, 'postgres.log');
  const before = await stat(path).catch(() => null);
  if (before !== null && before.size > largest) await rename(path, `${path}.old`);
  const file = await open(path, 'a+');
  const from = (await file.stat()).size;
  return {
    path,
    fd: file.fd,
    lastComplaint: async () => lastIn(await readFrom(file, from), /^.*?(?:(?:FATAL|PANIC):|^postgres:)\s+/),
    panic: async () => lastIn(await readFrom(file, from), /^.*?PANIC:\s+/),
    close: () => file.close(),
  };
}

async function readFrom(file: FileHandle, from: number): Promise<string> {
  const { size } = await file.stat();
  const { buffer } = await file.read({ buffer: Buffer.alloc(size - from), position: from });
  return buffer.toString('utf8');
}

/** The last line that begins with `opening`, without it. */
function lastIn(text: string, opening: RegExp): string | null {
  const line = text.split('\n').findLast((each) => opening.test(each));
  return line?.replace(opening, '') ?? null;
}
