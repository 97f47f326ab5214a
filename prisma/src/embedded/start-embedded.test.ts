import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { query } from '../testing/query.ts';
import { discardDataDir } from './discard-data-dir.ts';
import { DatabaseUnavailable, type EmbeddedDatabase, startEmbedded } from './index.ts';
import { scratchFolder } from './scratch-folder.ts';

let dataDir: string;
let running: EmbeddedDatabase[] = [];
let others: ChildProcess[] = [];

beforeEach(async () => {
  dataDir = await mkdtemp(join(await scratchFolder(), 'bac-thang-scratch-embedded-'));
  await chmod(dataDir, 0o711);
});

afterEach(async () => {
  for (const other of others) await kill(other);
  for (const database of running) await database.stop();
  [running, others] = [[], []];
  await discardDataDir(dataDir);
});

async function start(onLost = (_reason: string) => {}, patienceMs = 0): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({ dataDir, log: () => {}, onLost, durable: false, patienceMs });
  running.push(database);
  return database;
}

/** Another process that serves `dataDir`; resolves at the first line that `until` matches. */
async function serveElsewhere(until: RegExp): Promise<{ other: ChildProcess; line: string }> {
  const other = spawn(process.execPath, [fileURLToPath(new URL('serve.fixture.ts', import.meta.url)), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  others.push(other);
  for await (const line of createInterface({ input: other.stdout })) if (until.test(line)) return { other, line };
  throw new Error('The other process ended before it said what was awaited.');
}

async function kill(other: ChildProcess): Promise<void> {
  if (other.exitCode !== null || other.signalCode !== null) return;
  other.kill('SIGKILL');
  await once(other, 'exit');
}

const postmasterPid = async () =>
  Number((await readFile(join(dataDir, 'postgres/data/postmaster.pid'), 'utf8')).split('\n')[0]);

test('what was written is there after stopping and starting again', async () => {
  const first = await start();
  await query(first.url, 'CREATE TABLE note AS SELECT 1 AS figure');
  await Promise.all([first.stop(), first.stop()]);
  const second = await start();
  expect(await query(second.url, 'SELECT figure FROM note')).toEqual([{ figure: 1 }]);
});

test('only this machine and only with the password', async () => {
  const database = await start();
  expect(await query(database.url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  const wrong = new URL(database.url);
  wrong.password = 'guess';
  await expect(query(wrong.href, 'SELECT 1')).rejects.toThrow('password');
  expect((await stat(join(dataDir, 'postgres/password'))).mode & 0o077).toBe(0);
});

test('a second start is refused with the number of the first, which goes on', async () => {
  const { other, line } = await serveElsewhere(/^ready/);
  const refusal = await start().catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(DatabaseUnavailable);
  expect(refusal).toHaveProperty('message', `Already running (pid ${other.pid}) with the data in ${dataDir}.`);
  expect(await query(line.replace('ready ', ''), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  other.kill('SIGTERM');
  await once(other, 'exit');
  await start();
});

test('a start while the run before still shuts down waits for it', async () => {
  const { other } = await serveElsewhere(/^ready/);
  other.kill('SIGTERM');
  const database = await start(undefined, 10_000);
  expect(other.exitCode ?? other.signalCode).not.toBeNull();
  expect(await query(database.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('a server left by a killed process is stopped, and nothing committed is lost', async () => {
  const { other, line } = await serveElsewhere(/^ready/);
  await query(line.replace('ready ', ''), 'CREATE TABLE note AS SELECT 1 AS figure');
  await kill(other);
  const database = await start();
  await expect(query(line.replace('ready ', ''), 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  expect(await query(database.url, 'SELECT figure FROM note')).toEqual([{ figure: 1 }]);
});

test('a server killed together with its process recovers', async () => {
  const { other, line } = await serveElsewhere(/^ready/);
  await query(line.replace('ready ', ''), 'CREATE TABLE note AS SELECT 1 AS figure');
  process.kill(await postmasterPid(), 'SIGKILL');
  await kill(other);
  const database = await start();
  expect(await query(database.url, 'SELECT figure FROM note')).toEqual([{ figure: 1 }]);
});

test.each([0, 100, 300])('a process killed %i ms into making the database leaves nothing in the way', async (delay) => {
  const { other } = await serveElsewhere(/^Making/);
  await sleep(delay);
  await kill(other);
  const database = await start();
  expect(await query(database.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect((await readdir(dataDir)).filter((name) => name.includes('.new-'))).toEqual([]);
});

test("a number left in postmaster.pid that is another program's by now is not taken for a server", async () => {
  await (await start()).stop();
  const bystander = spawn('sleep', ['60']);
  const left = `${bystander.pid}\n${join(dataDir, 'postgres/data')}\n1\n1\n\n127.0.0.1\n0 0\nready\n`;
  await writeFile(join(dataDir, 'postgres/data/postmaster.pid'), left);
  await start();
  expect(bystander.exitCode).toBeNull();
  bystander.kill();
});

test('the end of the server is reported', async () => {
  const onLost = vi.fn();
  await start(onLost);
  process.kill(await postmasterPid(), 'SIGKILL');
  await vi.waitFor(() => expect(onLost).toHaveBeenCalledWith(expect.stringContaining('PostgreSQL has ended unasked')));
});

test('a place that can hold no folder is refused in one line', async () => {
  const file = join(dataDir, 'a-file');
  await writeFile(file, '');
  const refusal = await startEmbedded({ dataDir: join(file, 'data'), log: () => {} }).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(DatabaseUnavailable);
  expect(refusal).toHaveProperty('message', expect.not.stringContaining('\n'));
});
