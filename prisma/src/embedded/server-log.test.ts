import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openServerLog } from './server-log.ts';

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'bac-thang-server-log-'));
});

afterEach(async () => {
  await rm(dataDir, { recursive: true });
});

const says = (...lines: string[]) => appendFile(join(dataDir, 'postgres.log'), `${lines.join('\n')}\n`);

test('tells why the server failed, of this run only', async () => {
  await says('2026-11-22 16:25:38 UTC [1] PANIC:  could not write: of the run before');
  const log = await openServerLog(dataDir);
  expect([await log.panic(), await log.lastComplaint()]).toEqual([null, null]);

  await says('2026-11-22 16:25:39 UTC [2] LOG:  ready', '2026-11-22 16:25:39 UTC [2] FATAL:  no such role');
  expect([await log.panic(), await log.lastComplaint()]).toEqual([null, 'no such role']);

  await says(
    '2026-11-22 16:25:40 UTC [3] PANIC:  could not write to file "x": No space left on device',
    'STATEMENT: y',
  );
  const reason = 'could not write to file "x": No space left on device';
  expect([await log.panic(), await log.lastComplaint()]).toEqual([reason, reason]);
  await log.close();
});
