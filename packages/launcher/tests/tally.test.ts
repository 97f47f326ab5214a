import { expect, test } from 'vitest';
import { countReport } from '../src/tally.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((status) => ({ status })),
});

test.each([
  ['all pass', { success: true, testResults: [file('passed', 'passed', 'passed'), file('passed', 'passed')] }, 3, 0],
  ['some fail', { success: false, testResults: [file('failed', 'passed', 'failed')] }, 1, 1],
  [
    'skipped tests count for nothing',
    { success: true, testResults: [file('passed', 'passed', 'skipped', 'todo')] },
    1,
    0,
  ],
  [
    'a file that crashed is one failure',
    { success: false, testResults: [file('failed'), file('passed', 'passed')] },
    1,
    1,
  ],
  ['an error outside of every test is one failure', { success: false, testResults: [file('passed', 'passed')] }, 1, 1],
  ['no file is one failure', { success: true, testResults: [] }, 0, 1],
])('%s', (_title, report, passed, failed) => {
  expect(countReport(report)).toEqual({ passed, failed });
});
