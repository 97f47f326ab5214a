import { turbo } from './run.mjs';
import { say } from './say.mjs';
import { forgetReports, reportFile, tally } from './tally.mjs';
import { foldersWith } from './workspace.mjs';

/**
 * Runs every package's tests, to the end even where some fail, and prints `N passed, N failed` last.
 * @returns {Promise<number>} the exit code: 0 only when tests ran and none failed
 */
export async function runTests() {
  const folders = foldersWith('test');
  forgetReports(folders);
  say('Testing…');
  const vitest = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const { code } = await turbo(['test', '--continue', '--concurrency=2', '--output-logs=new-only', '--', ...vitest], {
    show: 'all',
  });
  const { passed, failed } = tally(folders);
  const failures = code !== 0 && failed === 0 ? 1 : failed;
  process.stdout.write(`${passed} passed, ${failures} failed\n`);
  return failures > 0 || passed === 0 ? 1 : 0;
}
