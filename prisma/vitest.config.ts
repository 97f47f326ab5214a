import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['src/testing/global-setup.ts'],
    // Making a PostgreSQL takes a second, and several on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
