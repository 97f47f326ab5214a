import { defineConfig } from 'vitest/config';

/** An archive that unpacks to hundreds of megabytes takes a busy machine some seconds. */
export default defineConfig({ test: { include: ['src/**/*.test.ts'], testTimeout: 30_000 } });
