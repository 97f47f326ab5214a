import { existsSync, readFileSync, rmSync } from 'node:fs';
import { inRoot } from './project.mjs';

/** Where each package's vitest writes its report, in the package's folder. */
export const reportFile = 'coverage/report.json';

/**
 * What a run of tests came to.
 * @typedef {{ passed: number, failed: number }} Tally
 */

/** @param {readonly string[]} folders */
export function forgetReports(folders) {
  for (const folder of folders) rmSync(inRoot(folder, reportFile), { force: true });
}

/**
 * Sums the reports of all packages. A suite that crashed before its first test counts as one failure, and so does a
 * package without a report: silence is not success.
 *
 * @param {readonly string[]} folders
 * @returns {Tally}
 */
export function tally(folders) {
  const parts = folders.map((folder) => {
    const path = inRoot(folder, reportFile);
    return existsSync(path) ? countReport(JSON.parse(readFileSync(path, 'utf8'))) : { passed: 0, failed: 1 };
  });
  return {
    passed: parts.reduce((sum, part) => sum + part.passed, 0),
    failed: parts.reduce((sum, part) => sum + part.failed, 0),
  };
}

/**
 * @typedef {object} Report vitest's JSON report, as far as it matters here
 * @property {boolean} success
 * @property {readonly { status: string, assertionResults: readonly { status: string }[] }[]} testResults one a file
 */

/**
 * @param {Report} report
 * @returns {Tally}
 */
export function countReport({ success, testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failed = tests.filter((test) => test.status === 'failed').length;
  const crashed = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const unexplained = success && testResults.length > 0 ? 0 : 1;
  return { passed, failed: Math.max(failed + crashed, unexplained) };
}
