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

/** Does `work` while no other suite on the same server does: roles belong to a server, and migrations make them. */
export async function takeTurn(url: string, work: () => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext('bacthang test set-up'))`);
    await work();
  } finally {
    await client.end();
  }
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
