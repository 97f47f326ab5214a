import { join } from 'node:path';
import { explain } from './explain.mjs';
import { pnpm, Stopped, turbo } from './run.mjs';
import { say, seconds } from './say.mjs';
import { isDone, markDone } from './stamp.mjs';
import { packageFolders } from './workspace.mjs';

/** @typedef {import('./stamp.mjs').Work} Work */

const manifests = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'];

/** @returns {Work} */
const installation = () => ({
  name: 'installation',
  inputs: [...manifests, ...packageFolders().map((folder) => join(folder, 'package.json'))],
  outputs: ['node_modules/node/bin', 'node_modules/turbo'],
});

/** @typedef {Work & { task: string }} Task what turbo can do for it */

/** @type {Task} */
const client = {
  name: 'database client',
  task: '@bacthang/database#generate',
  inputs: ['pnpm-lock.yaml', 'prisma/schema', 'prisma/prisma.config.ts', 'prisma/src/generate.ts'],
  outputs: ['prisma/generated/client/client.ts', 'prisma/generated/pothos-types.ts'],
};

/** @type {Task} */
const pages = {
  name: 'pages',
  task: '@bacthang/admin#build',
  inputs: ['pnpm-lock.yaml', 'tsconfig.base.json', 'apps/admin', 'packages/domain', 'packages/contract'],
  outputs: ['apps/admin/dist/index.html'],
};

/**
 * Does what a fresh clone or a change makes necessary, and nothing else.
 *
 * @param {{ build: boolean, client?: boolean }} options build: the pages too, which only serving needs; client: the
 *   database client, which all but pure computing needs
 * @throws {Stopped} with the one line to say
 */
export async function prepare({ build, client: isClientNeeded = true }) {
  await install();
  await make([...(isClientNeeded ? [client] : []), ...(build ? [pages] : [])]);
}

async function install() {
  const work = installation();
  if (isDone(work)) return;
  const started = performance.now();
  say('Installing packages…');
  let told = started;
  const { code, output } = await pnpm(['install', '--frozen-lockfile', '--reporter=append-only'], {
    onLine: (line) => {
      if (!line.startsWith('Progress:') || performance.now() - told < 2_000) return;
      told = performance.now();
      say(`  ${line.slice('Progress: '.length)}`);
    },
  });
  if (code !== 0) throw new Stopped(`Installing packages failed: ${explain(output)}.`);
  markDone(work);
  say(`Installed in ${seconds(started)}.`);
}

/** @param {readonly Task[]} tasks */
async function make(tasks) {
  const due = tasks.filter((task) => !isDone(task));
  if (due.length === 0) return;
  const started = performance.now();
  const what = `the ${due.map((task) => task.name).join(' and the ')}`;
  say(`Making ${what}…`);
  const { code, output } = await turbo([...due.map((task) => task.task), '--output-logs=errors-only']);
  if (code !== 0) {
    process.stderr.write(output);
    throw new Stopped(`Making ${what} failed: see above.`);
  }
  for (const task of due) markDone(task);
  say(`Made in ${seconds(started)}.`);
}
