import { Prisma } from '../../generated/client/client.ts';

const cause = (error: Prisma.PrismaClientKnownRequestError): unknown =>
  (error.meta?.['driverAdapterError'] as { readonly cause?: { readonly kind?: unknown } } | undefined)?.cause?.kind;

/**
 * Whether PostgreSQL ended this transaction so that another, which waited for it in a circle, could go on: nothing of
 * it is stored, and the same once more goes through. P2034 is Prisma's word for it; raw statements have P2010.
 */
export function isDeadlock(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return error.code === 'P2034' || cause(error) === 'TransactionWriteConflict';
}
