import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { importRoundFile } from './import-round-file.ts';
import type { WalkMeasured } from './import-round-memory.ts';
import { type Bench, memory, time } from './result.ts';

/** 100,000 rows, a person each. */
const HOUSEHOLDS = 25_000;
/** What the import promises for so many. */
const [TIME_LIMIT_MS, MEMORY_LIMIT_MB, WAIT_LIMIT_MS] = [180_000, 512, 200];

/**
 * A round of 100,000 rows over HTTP, tried, taken step by step, and taken back, by a server with its own PostgreSQL in a process of their own,
 * while somebody else asks for a page ten times a second. `import.round` is taking it, against the same rows of the same
 * tables inserted bare in the same run: no policies, triggers or trail, nobody's rules, the rows already there. `import.round.limit` is
 * trying and taking it against three minutes, `.memory` the most that the server's process took (it holds who asks, too) against
 * 512 MB, `.beside` the longest that the other waited for an answer against 200 ms, `.undo` taking it back against the bare insert.
 */
export const importRound: Bench = {
  names: ['import.round', 'import.round.limit', 'import.round.undo', 'import.round.memory', 'import.round.beside'],
  run: async () => {
    const { tried, taken, undone, waited, bare, megabytes } = await measured();
    const peer = { name: 'bare INSERT of the same rows', value: bare };
    return [
      time('import.round', taken, peer),
      time('import.round.limit', tried + taken, { name: 'the limit', value: TIME_LIMIT_MS }),
      time('import.round.undo', undone, peer),
      memory('import.round.memory', megabytes, { name: 'the limit', value: MEMORY_LIMIT_MB }),
      time('import.round.beside', Math.max(...Object.values(waited)), { name: 'the limit', value: WAIT_LIMIT_MS }),
    ];
  },
};

async function measured(): Promise<WalkMeasured> {
  const folder = await mkdtemp(join(tmpdir(), 'bac-thang-round-'));
  try {
    const path = join(folder, 'ho.xlsx');
    await writeFile(path, importRoundFile(HOUSEHOLDS));
    const script = fileURLToPath(import.meta.resolve('./import-round-memory.ts'));
    const { stdout } = await promisify(execFile)(process.execPath, [script, path, String(HOUSEHOLDS)]);
    return JSON.parse(stdout) as WalkMeasured;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
