import { expect, test } from 'vitest';
import { explain } from '../src/explain.mjs';

test.each([
  [
    'Error:   × installing dependencies\n  ╰─▶ Failed to write: No\n      space left on device (os error 28)',
    'the disk is full',
  ],
  [
    'npm error code EAI_AGAIN\nnpm error request failed',
    'the package registry cannot be reached (is there a network?)',
  ],
  ['EROFS: read-only file system, mkdir', 'the disk is read-only'],
  ['ERR_PNPM_OUTDATED_LOCKFILE  Cannot install', 'pnpm-lock.yaml does not match the package.json files'],
  ['Building…\nerror: unexpected token', 'error: unexpected token'],
  ['', 'it said nothing'],
])('%s', (output, cause) => {
  expect(explain(output)).toBe(cause);
});
