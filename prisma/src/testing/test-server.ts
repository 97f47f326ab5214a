import pg from 'pg';

/** What the suite's set-up tells the tests: a server, and the database on it that is cloned for each of them. */
export interface TestServer {
  /** Connects to a database that nobody changes, to make and drop others from. */
  readonly url: string;
  readonly template: string;
}

/** The same server's address with another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

/** Runs statements one by one on a connection of their own: making and dropping databases allow no transaction. */
export async function execute(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
