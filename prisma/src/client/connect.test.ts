import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { connect, type PrismaClient, type Transaction, withScope } from './index.ts';

let database: TestDatabase;
let prisma: PrismaClient;
const warnings: string[] = [];
const note = ({ message }: Error) => warnings.push(message);

beforeAll(async () => {
  process.on('warning', note);
  database = await createTestDatabase();
  prisma = connect({ url: database.url, role: 'bacthang_app', connections: 1 });
});

afterAll(async () => {
  await prisma.$disconnect();
  await database.drop();
  process.off('warning', note);
});

const scoped = <T>(work: (transaction: Transaction) => Promise<T>) =>
  withScope(prisma, { userId: null, operation: 'test', access: 'read' }, work);

/** A statement that is asked while an earlier one is still being answered. */
const later = async (work: () => Promise<unknown>): Promise<unknown> => {
  await setTimeout(20);
  return work();
};

test('answers what is asked while it still answers, and warns of nothing', async () => {
  const answers = await scoped((db) =>
    Promise.all([
      db.$queryRaw`SELECT 1 AS n, pg_sleep(0.1)::text`,
      later(() => db.$queryRaw`SELECT 2 AS n`),
      later(() => db.unit.findMany({ where: { id: 'VN' } })),
      later(() => db.$executeRaw`SELECT 3 AS n`),
    ]),
  );
  expect(answers).toEqual([[{ n: 1, pg_sleep: '' }], [{ n: 2 }], [], 1]);
  await setTimeout();
  expect(warnings).toEqual([]);
});

test('tells a failure to whoever asked, and the connection is free again', async () => {
  const failing = scoped((db) =>
    Promise.all([
      db.$queryRaw`SELECT 1 AS n, pg_sleep(0.1)::text`,
      later(() => db.$queryRaw`SELECT 1 / 0`),
      later(() => db.$queryRaw`SELECT 2 AS n`),
    ]),
  );
  await expect(failing).rejects.toThrow('division by zero');
  expect(await scoped((db) => db.$queryRaw`SELECT 3 AS n`)).toEqual([{ n: 3 }]);
});
