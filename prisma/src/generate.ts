import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Writes the database client and the types of the API's Prisma plugin to `prisma/generated`.
 *
 * Prisma's command line looks for its schema engine before anything else and would download it, which closed networks
 * refuse. Generating needs no engine, so it is shown a program that is there.
 */
const require = createRequire(import.meta.url);
const prisma = require.resolve('prisma/build/index.js');
const { status } = spawnSync(process.execPath, [prisma, 'generate', '--no-hints'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  env: {
    ...process.env,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
