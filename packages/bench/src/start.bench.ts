import { execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Bench, time } from './result.ts';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../../..');
/** What issue and README promise for a second start. */
const WARM_LIMIT_MS = 5_000;

const packageManager = async (): Promise<string> =>
  ((await import('../../../package.json', { with: { type: 'json' } })).default as { packageManager: string })
    .packageManager;

/** Milliseconds until `npm start` in `folder` says that it is ready; then stops it and waits for it to end. */
async function startUntilReady(folder: string): Promise<number> {
  const started = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const taken = await new Promise<number>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (said.includes('is ready')) resolve(performance.now() - started);
    });
    child.on('exit', (code) =>
      reject(new Error(`npm start ended with ${code} before it was ready: ${said.slice(-500)}`)),
    );
  });
  child.removeAllListeners('exit');
  child.kill('SIGTERM');
  if (child.pid !== undefined) await groupEnded(child.pid);
  return taken;
}

/** npm itself ends at once; what it ran in its process group still shuts the database down. */
async function groupEnded(group: number): Promise<void> {
  for (;;) {
    try {
      process.kill(-group, 0);
    } catch {
      return;
    }
    await sleep(20);
  }
}

/** A fresh clone with a warm package cache, and the second start of the same folder. */
export const start: Bench = {
  names: ['start.cold', 'start.warm'],
  run: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bac-thang-start-'));
    try {
      const [installed, clone] = [join(folder, 'installed'), join(folder, 'clone')];
      await run('git', ['clone', '--quiet', ROOT, clone]);
      await cp(clone, installed, { recursive: true });
      const before = performance.now();
      await run('npx', ['--yes', await packageManager(), 'install', '--frozen-lockfile'], { cwd: installed });
      const installing = performance.now() - before;
      const cold = await startUntilReady(clone);
      const warm = await startUntilReady(clone);
      return [
        time('start.cold', cold, { name: 'installing the packages alone', value: installing }),
        time('start.warm', warm, { name: 'the limit', value: WARM_LIMIT_MS }),
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
