export { migrate, pendingMigrations } from './migrate.ts';
export { MigrationRefused } from './migration-refused.ts';
