import { defineConfig } from 'prisma/config';

/** Read by Prisma's own command line: `generate` here, and `migrate deploy` where a deployment prefers it. */
export default defineConfig({
  schema: 'schema',
  migrations: { path: 'migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? '' },
});
