import { connect, type PrismaClient, type Transaction, withScope } from '@bacthang/database';
import { createTestDatabase, type TestDatabase } from '@bacthang/database/testing';
import { pino } from 'pino';
import { afterAll, beforeAll } from 'vitest';
import type { SignedInUser } from '../graphql/context.ts';
import { createGraphQL } from '../graphql/yoga.ts';
import { createVault, type Vault } from '../process/vault.ts';
import { DEMONSTRATION, DEMONSTRATION_TIMEOUT } from './demo.ts';
import type { Seed } from './seed/seed.ts';
import { type TestClient, testClient } from './test-client.ts';

/** The API in process over a real database of this test file's own. */
export interface TestApi {
  /** Connects as the owner of the tables. */
  readonly ownerUrl: string;
  /** Connects as the application does, as `bacthang_app`. */
  readonly prisma: PrismaClient;
  /** What sensitive fields are sealed with. */
  readonly vault: Vault;
  readonly fieldKey: string;
  store(seed: Seed): Promise<void>;
  as(user: SignedInUser): TestClient;
  readonly nobody: TestClient;
  /** Database access as the application, scoped to a user or to nobody, past every resolver. */
  scoped<T>(user: SignedInUser | null, work: (db: Transaction) => Promise<T>): Promise<T>;
  /** What `work` answers, with the SQL statements that it took. Not for concurrent tests. */
  counted<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly statements: readonly string[] }>;
}

const USER_HEADER = 'x-test-user';

const TEST_KEY = 'khóa của các bài thử, không mở được dữ liệu thật';
const TEST_VAULT = createVault(TEST_KEY);

/**
 * Call once at the top of a test file: makes the database before its tests and drops it after them.
 *
 * @param options.demonstration with the whole demonstration in it, loaded once for all test files of a run
 */
export function testApi({ demonstration = false } = {}): TestApi {
  const users = new Map<string, SignedInUser>();
  const statements: string[] = [];
  let database: TestDatabase | undefined;
  let prisma: PrismaClient | undefined;
  const started = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the test API is there only while tests run');
    return value;
  };
  const graphql = createGraphQL({
    logger: pino({ level: process.env['LOG_LEVEL'] ?? 'silent' }),
    context: async (request) => ({
      user: users.get(request.headers.get(USER_HEADER) ?? '') ?? null,
      prisma: started(prisma),
      vault: TEST_VAULT,
      fieldKey: TEST_KEY,
    }),
  });
  const send = (url: string, init: RequestInit) => graphql.fetch(url, init);

  beforeAll(async () => {
    database = await createTestDatabase(demonstration ? { filled: DEMONSTRATION } : {});
    prisma = connect({
      url: database.url,
      role: 'bacthang_app',
      connections: 4,
      onStatement: (sql) => statements.push(sql),
    });
  }, DEMONSTRATION_TIMEOUT);
  afterAll(async () => {
    await prisma?.$disconnect();
    await database?.drop();
  });

  return {
    get ownerUrl() {
      return started(database).ownerUrl;
    },
    get prisma() {
      return started(prisma);
    },
    vault: TEST_VAULT,
    fieldKey: TEST_KEY,
    store: (seed) => seed.store(started(database).ownerUrl),
    as: (user) => {
      users.set(user.id, user);
      return testClient(send, { [USER_HEADER]: user.id });
    },
    nobody: testClient(send, {}),
    scoped: (user, work) =>
      withScope(started(prisma), { userId: user?.id ?? null, operation: 'test', access: 'write' }, work),
    counted: async (work) => {
      statements.length = 0;
      const result = await work();
      return { result, statements: statements.filter((sql) => !/^(BEGIN|COMMIT|ROLLBACK|SET TRANSACTION)/i.test(sql)) };
    },
  };
}
