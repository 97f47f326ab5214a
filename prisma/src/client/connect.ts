import { PrismaClient } from '../../generated/client/client.ts';
import { SerialPg } from './serial-pg.ts';

/** The database roles the application may act as. Neither owns a table. */
export type ApplicationRole = 'bacthang_app' | 'bacthang_signin' | 'bacthang_counter';

export interface ConnectOptions {
  readonly url: string;
  readonly role: ApplicationRole;
  readonly connections?: number;
  /** Told of every SQL statement, for counting them in tests. */
  readonly onStatement?: (sql: string) => void;
}

/** A Prisma client whose every connection starts out as `role`, so that row-level security applies to it. */
export function connect({ url, role, connections = 10, onStatement }: ConnectOptions): PrismaClient {
  const adapter = new SerialPg({
    connectionString: url,
    max: connections,
    options: `-c role=${role}`,
    connectionTimeoutMillis: 5_000,
  });
  if (!onStatement) return new PrismaClient({ adapter });
  const prisma = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] });
  prisma.$on('query', (event) => onStatement(event.query));
  return prisma;
}
