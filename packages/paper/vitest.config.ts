import { defineConfig } from 'vitest/config';

/** Every law is tried ten thousand times: some seconds on a busy machine. */
export default defineConfig({
  test: { include: ['src/**/*.test.ts'], testTimeout: 30_000 },
});
