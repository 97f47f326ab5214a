import { randomUUID } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { startScratchServer } from '../embedded/index.ts';
import { migrate } from '../migrate/index.ts';
import { templatesOf } from './filled-template.ts';
import { execute, type TestServer, takeTurn, withDatabase } from './test-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: TestServer;
  }
}

/**
 * A vitest `globalSetup`: once per run, a PostgreSQL with a migrated database to clone. It is a scratch server of our
 * own, or the one that DATABASE_URL names, whose databases stay untouched: tests make and drop their own.
 *
 * @param fill puts what every test of a suite needs into the database before it is cloned
 */
export function setupDatabase(fill?: (url: string) => Promise<void>) {
  return async (project: Pick<TestProject, 'provide'>): Promise<() => Promise<void>> => {
    const server = await findServer();
    const template = `bacthang_template_${randomUUID().slice(0, 8)}`;
    const url = withDatabase(server.url, template);
    await execute(server.url, `CREATE DATABASE ${template}`);
    await takeTurn(server.url, () => migrate(url));
    await fill?.(url);
    // Cloning waits for nobody when nobody can be connected.
    await execute(server.url, `ALTER DATABASE ${template} ALLOW_CONNECTIONS false`);
    project.provide('databaseServer', { url: server.url, template });
    return async () => {
      const made = await templatesOf({ url: server.url, template });
      await execute(server.url, ...made.map((name) => `DROP DATABASE ${name} WITH (FORCE)`));
      await server.stop();
    };
  };
}

async function findServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const url = process.env['DATABASE_URL'];
  return url ? { url, stop: async () => {} } : startScratchServer();
}
