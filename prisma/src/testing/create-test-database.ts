import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { type Filling, filledTemplate } from './filled-template.ts';
import { execute, withDatabase } from './test-server.ts';

/** A database of a test's own. */
export interface TestDatabase {
  /** For the owner: unbound by row-level security, for arranging and checking. */
  readonly ownerUrl: string;
  /** For the application, whose pool takes on its role when it connects. */
  readonly url: string;
  /** Ends what is still connected and removes the database. */
  drop(): Promise<void>;
}

/**
 * Clones the suite's database, in some tens of milliseconds. For suites whose vitest.config.ts has
 * `globalSetup: ['@bacthang/database/testing/global-setup']`; call it in `beforeAll`, and `drop` in `afterAll`.
 *
 * @param options.empty without any table, to test migrating itself
 * @param options.filled with what several files of a suite begin from, which is loaded once for all of them
 */
export async function createTestDatabase(options: { empty?: boolean; filled?: Filling } = {}): Promise<TestDatabase> {
  const { url: server, template } = inject('databaseServer');
  const migrated = options.filled ? await filledTemplate({ url: server, template }, options.filled) : template;
  const name = `bacthang_test_${randomUUID().replaceAll('-', '')}`;
  await execute(server, `CREATE DATABASE ${name} TEMPLATE ${options.empty ? 'template0' : migrated}`);
  const url = withDatabase(server, name);
  return { ownerUrl: url, url, drop: () => execute(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}
