import { checkContract } from './check-contract.mjs';
import { command } from './command.mjs';
import { prepare } from './prepare.mjs';
import { run, turbo } from './run.mjs';
import { runTests } from './run-tests.mjs';
import { say } from './say.mjs';

/** @param {string} name */
const tool =
  (name) =>
  (/** @type {string[]} */ ...args) =>
    run(name, args, { show: 'all' }).then(({ code }) => code);

/** @type {readonly (readonly [string, () => Promise<number>])[]} */
const checks = [
  ['Lint', () => tool('biome')('ci', '.')],
  [
    'Types',
    () => turbo(['types', '--continue', '--output-logs=errors-only'], { show: 'all' }).then(({ code }) => code),
  ],
  ['Layers', () => tool('depcruise')('apps', 'packages', 'prisma', '--config', '.dependency-cruiser.cjs')],
  ['Schema', checkContract],
  ['Unused code', () => tool('knip')()],
  ['Tests', runTests],
];

await command(async () => {
  await prepare({ build: false });
  const failed = [];
  for (const [name, check] of checks) {
    say(`— ${name}`);
    if ((await check()) !== 0) failed.push(name);
  }
  say(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
});
