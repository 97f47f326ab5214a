import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Migration } from './migration-files.ts';

/** A row of `_prisma_migrations`, the table in which Prisma's own `migrate deploy` keeps the same record. */
export interface Entry {
  readonly name: string;
  readonly checksum: string;
  /** False: begun by another tool, which did not finish it. */
  readonly finished: boolean;
}

/** Prisma's own key, so that our runner and `prisma migrate deploy` wait for each other. */
const lockKey = 72_707_369;

/** Waits until no other process migrates this database, and keeps others waiting to the end of the transaction. */
export async function lockLedger(client: pg.ClientBase): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [lockKey]);
}

/** What has been applied, oldest first; nothing where the table does not exist. */
export async function readLedger(client: pg.ClientBase): Promise<Entry[]> {
  const { rows: found } = await client.query(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists`);
  if (found[0]?.exists !== true) return [];
  const { rows } = await client.query<Entry>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  return rows;
}

/** Makes the table exactly as Prisma makes it. */
export async function ensureLedger(client: pg.ClientBase): Promise<void> {
  await client.query(`CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`);
}

export async function recordApplied(
  client: pg.ClientBase,
  { name, checksum }: Migration,
  startedAt: Date,
): Promise<void> {
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, $4, clock_timestamp(), 1)`,
    [randomUUID(), checksum, name, startedAt],
  );
}
