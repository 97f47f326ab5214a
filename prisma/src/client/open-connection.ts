import pg from 'pg';
import { DatabaseUnavailable } from '../embedded/database-unavailable.ts';

const patience = 5_000;

/**
 * Opens one connection, in five seconds at most.
 * @throws {DatabaseUnavailable} naming the server (never the password) and the reason
 */
export async function openConnection(url: string): Promise<pg.Client> {
  const where = describe(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patience });
  // Without a listener, a connection that the server ends between two statements would end our process.
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw new DatabaseUnavailable(`Cannot use the database ${where}: ${reasonOf(error)}.`, { cause: error });
  }
}

function describe(url: string): string {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    throw new DatabaseUnavailable('DATABASE_URL is not of the form postgresql://user:password@host:5432/database.');
  }
  const { hostname, port, pathname } = new URL(url);
  return `${pathname.slice(1)} at ${hostname}:${port || 5432}`;
}

const reasons: Readonly<Record<string, string>> = {
  EAI_AGAIN: 'the name of the host is not known',
  ECONNREFUSED: 'nothing answers at that port',
  ECONNRESET: 'the connection was cut',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the host cannot be reached',
  ENOTFOUND: 'the name of the host is not known',
  ETIMEDOUT: 'the host does not answer',
};

function reasonOf(error: unknown): string {
  const [first = error] = error instanceof AggregateError ? error.errors : [error];
  if (!(first instanceof Error)) return String(first);
  const known = 'code' in first ? reasons[String(first.code)] : undefined;
  return known ?? first.message.replace('timeout expired', `no answer in ${patience / 1000} s`);
}
