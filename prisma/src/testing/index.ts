export { createTestDatabase, type TestDatabase } from './create-test-database.ts';
export type { Filling } from './filled-template.ts';
export { query } from './query.ts';
export { setupDatabase } from './setup-database.ts';
