import { defineConfig } from 'vitest/config';

/** Every law is tried ten thousand times: some seconds on a busy machine. */
export default defineConfig({
  // Pure functions: nothing that one file does is there for the next.
  test: { include: ['src/**/*.test.ts'], isolate: false, testTimeout: 30_000 },
});
