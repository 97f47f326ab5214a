import { defineConfig } from 'vitest/config';

/** The API's tests run against a real PostgreSQL: a scratch server of their own, or the one DATABASE_URL names. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['@bacthang/database/testing/global-setup'],
    hookTimeout: 60_000,
    testTimeout: 30_000,
  },
});
