import pg from 'pg';
import { openConnection } from '../client/open-connection.ts';
import { findPending } from './find-pending.ts';
import { ensureLedger, lockLedger, readLedger, recordApplied } from './ledger.ts';
import { type Migration, readMigrations } from './migration-files.ts';
import { MigrationRefused } from './migration-refused.ts';

/**
 * Applies every pending migration in one transaction: either the schema is up to date afterwards, or the database is as
 * it was. Processes that start together wait for each other.
 *
 * The engine in `@prisma/schema-engine-wasm` could apply them too, but through the driver adapter it cuts a script at
 * every semicolon, also inside a function's body, runs the pieces on whichever connection is free, and leaves a failed
 * migration half applied with a row that blocks the next start. The record is kept in its table and form, so that
 * `prisma migrate deploy` may be used on the same database. The price of the one transaction: a value added to an
 * existing enum cannot be used by a migration applied in the same start.
 *
 * @param folder where the migrations are, `prisma/migrations` unless a test says otherwise
 * @returns the names of the migrations that were applied
 * @throws {DatabaseUnavailable} when the database can't be reached
 * @throws {MigrationRefused} when a migration fails, or the history does not match the folder
 */
export async function migrate(url: string, folder?: string): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const client = await openConnection(url);
  try {
    await client.query('BEGIN');
    await lockLedger(client);
    const pending = findPending(migrations, await readLedger(client));
    if (pending.length > 0) await ensureLedger(client);
    for (const migration of pending) await apply(client, migration);
    await client.query('COMMIT');
    return pending.map((migration) => migration.name);
  } finally {
    // Ending the connection rolls back what was not committed.
    await client.end();
  }
}

/** The names of the migrations that {@link migrate} would apply. */
export async function pendingMigrations(url: string, folder?: string): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const client = await openConnection(url);
  try {
    return findPending(migrations, await readLedger(client)).map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

const transactionControl = /^\s*(?:BEGIN|START TRANSACTION|COMMIT|ROLLBACK|ABORT)\s*;/im;

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  const { name, sql } = migration;
  if (transactionControl.test(sql)) {
    throw new MigrationRefused(name, `Migration ${name} begins or ends a transaction of its own: remove that.`);
  }
  const startedAt = new Date();
  try {
    await client.query(sql);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new MigrationRefused(
      name,
      `Migration ${name} failed${placeOf(error, sql)}: ${error.message}. Nothing was changed.`,
      {
        cause: error,
      },
    );
  }
  await recordApplied(client, migration, startedAt);
}

function placeOf(error: Error, sql: string): string {
  const position = error instanceof pg.DatabaseError ? Number(error.position) : Number.NaN;
  return position > 0 ? ` at line ${sql.slice(0, position - 1).split('\n').length}` : '';
}
