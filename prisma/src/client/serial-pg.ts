import { PrismaPg } from '@prisma/adapter-pg';
import type { Transaction } from '@prisma/driver-adapter-utils';

type Connection = Awaited<ReturnType<PrismaPg['connect']>>;

/**
 * PostgreSQL's driver for Prisma, with the statements of one transaction sent one after the other. A transaction is one
 * connection, and resolvers that run side by side would else ask it while it is still answering, which pg has deprecated.
 */
export class SerialPg extends PrismaPg {
  override async connect(): Promise<Connection> {
    const connection = await super.connect();
    const start = connection.startTransaction.bind(connection);
    connection.startTransaction = async (isolationLevel) => oneAtATime(await start(isolationLevel));
    return connection;
  }
}

function oneAtATime<T extends Transaction>(transaction: T): T {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn =
    <Statement, Answer>(run: (statement: Statement) => Promise<Answer>) =>
    (statement: Statement): Promise<Answer> => {
      const answer = last.then(() => run(statement));
      last = answer.catch(() => undefined);
      return answer;
    };
  transaction.queryRaw = inTurn(transaction.queryRaw.bind(transaction));
  transaction.executeRaw = inTurn(transaction.executeRaw.bind(transaction));
  return transaction;
}
