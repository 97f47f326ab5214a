import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '@bacthang/database';
import { DatabaseUnavailable } from '@bacthang/database/embedded';
import { MigrationRefused } from '@bacthang/database/migrate';
import { hasNobody } from '@bacthang/database/seed';
import { pino } from 'pino';
import { ConfigError, readConfig } from './config.ts';
import { createSessions } from './http/session.ts';
import { authSecret } from './process/auth-secret.ts';
import { fieldKey } from './process/field-key.ts';
import { keepHeapClose } from './process/heap.ts';
import { keepCounting } from './process/keep-counting.ts';
import { CannotListen, listen } from './process/listen.ts';
import { openDatabase } from './process/open-database.ts';
import { openVault, WrongFieldKey } from './process/open-vault.ts';
import { setupLink } from './process/setup-link.ts';
import { createApiServer } from './server.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SPA = join(ROOT, 'apps/admin/dist');

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** As the operating system says it, and as PostgreSQL does. */
const DISK_FULL = new Set<unknown>(['ENOSPC', '53100']);

/** What a person who starts the server can mend: said in one line. Anything else is a bug and keeps its stack. */
function explain(error: unknown): string {
  const ours = [ConfigError, DatabaseUnavailable, MigrationRefused, CannotListen, WrongFieldKey].some(
    (kind) => error instanceof kind,
  );
  if (ours && error instanceof Error) return error.message;
  if (error instanceof Error && 'code' in error && DISK_FULL.has(error.code))
    return `The disk is full: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function run(): Promise<void> {
  keepHeapClose();
  const cleanup = new AsyncDisposableStack();
  let stopping: Promise<void> | undefined;
  const stop = (code: number): Promise<void> => {
    stopping ??= cleanup.disposeAsync().then(() => process.exit(code));
    return stopping;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0));
  try {
    const config = readConfig(process.env, ROOT);
    const logger = pino({ level: config.logLevel === 'info' ? 'warn' : config.logLevel });
    const database = await openDatabase(config, say, (reason) => {
      say(reason);
      void stop(1);
    });
    cleanup.defer(database.stop);
    const prisma = connect({ url: database.ownerUrl, role: 'bacthang_app' });
    const signIn = connect({ url: database.ownerUrl, role: 'bacthang_signin', connections: 4 });
    const counter = connect({ url: database.ownerUrl, role: 'bacthang_counter', connections: 1 });
    cleanup.defer(async () => {
      await Promise.all([prisma, signIn, counter].map((pool) => pool.$disconnect()));
    });
    const sessions = createSessions({
      prisma: signIn,
      secret: await authSecret(config.dataDir, config.authSecret),
      publicUrl: config.publicUrl,
    });
    const vault = await openVault(database.ownerUrl, await fieldKey(config.dataDir, config.fieldKey));
    const spaDir = existsSync(SPA) ? SPA : null;
    const server = createApiServer({ prisma, sessions, vault, logger, spaDir, trustedProxy: config.trustedProxy });
    const address = await listen(server, config.host, config.port);
    cleanup.defer(
      () =>
        new Promise((closed) => {
          server.close(() => closed());
          server.closeIdleConnections();
        }),
    );
    cleanup.defer(keepCounting(counter, logger));
    say(
      `Bậc Thang is ready: ${config.publicUrl ?? address}   GraphQL playground: ${config.publicUrl ?? address}/graphql`,
    );
    if (await hasNobody(database.ownerUrl)) {
      say(
        `Make the first administrator here (once, within a week): ${await setupLink(database.ownerUrl, config.publicUrl ?? address)}`,
      );
    }
  } catch (error) {
    // What stops us may have been said already: the loss of the database.
    if (!stopping) process.stderr.write(`${explain(error)}\n`);
    await stop(1);
  }
}

await run();
