import { setupDatabase } from './setup-database.ts';

/** For `globalSetup` in a suite's vitest.config.ts: the migrated, empty database. */
export default setupDatabase();
