import { defineConfig } from 'vitest/config';

/** The command is run as people run it: some seconds on a busy machine. */
export default defineConfig({ test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000 } });
