import { defineConfig } from 'vitest/config';

/** Pure helpers in Node; journeys in a real browser against the real server, the built SPA and the demonstration. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'screens', include: ['src/**/*.test.{ts,tsx}', 'offline/**/*.test.ts'] } },
      {
        test: {
          name: 'journeys',
          include: ['e2e/**/*.journey.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // What a person would wait for; a second is soon gone on a busy machine.
          expect: { poll: { timeout: 20_000 } },
          fileParallelism: false,
          globalSetup: ['e2e/demonstration.setup.ts'],
        },
      },
    ],
  },
});
