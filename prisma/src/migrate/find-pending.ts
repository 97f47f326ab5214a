import type { Entry } from './ledger.ts';
import type { Migration } from './migration-files.ts';
import { MigrationRefused } from './migration-refused.ts';

/**
 * Which migrations a database still lacks, in order.
 * @throws {MigrationRefused} when what was applied is not what the folder holds: no order of applying would be right
 */
export function findPending(migrations: readonly Migration[], ledger: readonly Entry[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const entry of ledger) check(entry, known.get(entry.name));
  const applied = new Set(ledger.map((entry) => entry.name));
  return migrations.filter((migration) => !applied.has(migration.name));
}

function check({ name, checksum, finished }: Entry, migration: Migration | undefined): void {
  if (!finished) {
    throw new MigrationRefused(
      name,
      `Migration ${name} was begun by another tool and not finished: resolve it with that tool first.`,
    );
  }
  if (migration === undefined) {
    throw new MigrationRefused(
      name,
      `The database has migration ${name}, which this version does not know: start a newer version.`,
    );
  }
  if (migration.checksum !== checksum) {
    throw new MigrationRefused(
      name,
      `Migration ${name} was changed after it had been applied: restore it, and put the change into a new migration.`,
    );
  }
}
