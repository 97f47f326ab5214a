import type { Prisma, PrismaClient } from '../../generated/client/client.ts';

/** One operation's transaction: everything in it is read and written as `userId`, or as nobody. */
export type Transaction = Prisma.TransactionClient;

export interface Scope {
  readonly userId: string | null;
  /** Named in the audit trail: the GraphQL operation, the import, the command. */
  readonly operation: string;
  readonly access: 'read' | 'write';
  /** Milliseconds after which it is given up; a minute unless told. */
  readonly timeout?: number;
}

/**
 * Runs `work` in a single transaction that first says who is asking, so that row-level security decides on every row.
 * Reads see one snapshot (repeatable read). Writes are read committed: they rely on versions and row locks, and the
 * audit chain must see what was committed a moment ago.
 * A thrown error rolls everything back.
 */
export function withScope<T>(
  prisma: PrismaClient,
  scope: Scope,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return prisma.$transaction(
    async (transaction) => {
      await transaction.$queryRaw`SELECT set_config('app.user_id', ${scope.userId ?? ''}, true), set_config('app.operation', ${scope.operation}, true)`;
      return work(transaction);
    },
    {
      isolationLevel: scope.access === 'read' ? 'RepeatableRead' : 'ReadCommitted',
      maxWait: 10_000,
      timeout: scope.timeout ?? 60_000,
    },
  );
}
