import { query } from './query.ts';
import { execute, type TestServer, takeTurn, withDatabase } from './test-server.ts';

/** What several test files begin from, and which takes too long to load for each of them. */
export interface Filling {
  /** Letters alone: it becomes part of a database's name. */
  readonly name: string;
  /** Loads it into the migrated, empty database at this address. */
  fill(url: string): Promise<void>;
}

/** The name of a database to clone that holds it: filled by the first who asks in a run, while the others wait. */
export async function filledTemplate({ url, template }: TestServer, { name, fill }: Filling): Promise<string> {
  const filled = `${template}_${name}`;
  await takeTurn(url, async () => {
    if ((await templatesOf({ url, template })).includes(filled)) return;
    const making = `${filled}_making`;
    await execute(url, `DROP DATABASE IF EXISTS ${making}`, `CREATE DATABASE ${making} TEMPLATE ${template}`);
    await fill(withDatabase(url, making));
    await execute(
      url,
      `ALTER DATABASE ${making} ALLOW_CONNECTIONS false`,
      `ALTER DATABASE ${making} RENAME TO ${filled}`,
    );
  });
  return filled;
}

/** The databases of a suite that others are cloned from. */
export async function templatesOf({ url, template }: TestServer): Promise<readonly string[]> {
  const rows = await query<{ name: string }>(
    url,
    `SELECT datname AS name FROM pg_database WHERE starts_with(datname, '${template}')`,
  );
  return rows.map(({ name }) => name);
}
