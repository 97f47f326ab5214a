import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { type Build, PAGE } from '../offline/build.ts';

const WORKER = 'offline-worker.js';

/** Builds the worker that opens the pages without a connection, and tells it of which files this release is made. */
export function offlineWorker(): Plugin {
  let folder = '';
  return {
    name: 'bacthang:offline-worker',
    apply: 'build',
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    buildStart() {
      this.emitFile({
        type: 'chunk',
        id: join(import.meta.dirname, '../offline/worker.ts'),
        fileName: WORKER,
      });
    },
    async writeBundle() {
      const worker = join(folder, WORKER);
      const code = await readFile(worker, 'utf8');
      const build = await readBuild(folder);
      await writeFile(worker, `const __BUILD__=${JSON.stringify(build)};${code}`);
    },
  };
}

async function readBuild(folder: string): Promise<Build> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile() && entry.name !== WORKER)
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const files: Record<string, string> = {};
  for (const path of paths) {
    const address = path.slice(folder.length).replaceAll(sep, '/');
    files[address === '/index.html' ? PAGE : address] = `sha256-${digest(await readFile(path), 'base64')}`;
  }
  return { version: digest(JSON.stringify(files), 'hex').slice(0, 16), files };
}

function digest(content: Buffer | string, as: 'hex' | 'base64'): string {
  return createHash('sha256').update(content).digest(as);
}
