import { defineConfig } from 'vitest/config';

/** As Node resolves packages by itself: with Vite's "development" there would be a second copy of graphql. */
const conditions = ['module-sync', 'node'];

/** The API's tests run against a real PostgreSQL: a scratch server of their own, or the one DATABASE_URL names. */
export default defineConfig({
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['src/**/*.test.ts'],
    // Each file has a database of its own and mocks nothing; loading the whole API for each took two thirds of the time.
    isolate: false,
    globalSetup: ['@bacthang/database/testing/global-setup'],
    hookTimeout: 60_000,
    testTimeout: 30_000,
  },
});
