export { createTestDatabase, type TestDatabase } from './create-test-database.ts';
export { query } from './query.ts';
export { setupDatabase } from './setup-database.ts';
