export { Prisma, PrismaClient } from '../../generated/client/client.ts';
export * from './connect.ts';
export * from './deadlock.ts';
export * from './open-connection.ts';
export * from './scope.ts';
