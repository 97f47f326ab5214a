import { DatabaseUnavailable } from '../embedded/index.ts';

/** The schema cannot be brought up to date; the database is as it was before. The message is one line. */
export class MigrationRefused extends DatabaseUnavailable {
  override readonly name = 'MigrationRefused';
  /** The folder name of the migration in question. */
  readonly migration: string;

  constructor(migration: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.migration = migration;
  }
}
