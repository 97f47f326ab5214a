import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { createSessions } from '@bacthang/api/http/session.ts';
import { listen } from '@bacthang/api/process/listen.ts';
import { createVault } from '@bacthang/api/process/vault.ts';
import { createApiServer } from '@bacthang/api/server.ts';
import { SEED_PASSWORD } from '@bacthang/api/testing/seed/organization.seed.ts';
import { newSeed, type Seed } from '@bacthang/api/testing/seed/seed.ts';
import { connect, type PrismaClient } from '@bacthang/database';
import { startScratchServer } from '@bacthang/database/embedded';
import { migrate } from '@bacthang/database/migrate';
import { loadCatalogueInto, vacuum } from '@bacthang/database/seed';
import { pino } from 'pino';

/** The real server over a real database that holds what `fill` wrote down, on a port of this machine. */
export interface Stage {
  readonly address: string;
  readonly ownerUrl: string;
  readonly prisma: PrismaClient;
  readonly sessions: ReturnType<typeof createSessions>;
  /** The cookie of a seeded person who has signed in. */
  signIn(email: string): Promise<string>;
  close(): Promise<void>;
}

const close = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

export async function setStage(fill: (seed: Seed) => void): Promise<Stage> {
  const database = await startScratchServer();
  await migrate(database.url);
  await loadCatalogueInto(database.url);
  const seed = newSeed();
  fill(seed);
  await seed.store(database.url);
  await vacuum(database.url);
  const prisma = connect({ url: database.url, role: 'bacthang_app' });
  const signInClient = connect({ url: database.url, role: 'bacthang_signin', connections: 2 });
  const sessions = createSessions({ prisma: signInClient, secret: randomUUID() + randomUUID(), publicUrl: null });
  const vault = createVault(randomUUID());
  const logger = pino({ level: 'error' });
  const server = createApiServer({ prisma, sessions, vault, logger, spaDir: null, trustedProxy: null });
  const address = await listen(server, '127.0.0.1', 0);
  return {
    address,
    ownerUrl: database.url,
    prisma,
    sessions,
    signIn: async (email) => {
      const response = await fetch(`${address}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: address },
        body: JSON.stringify({ email, password: SEED_PASSWORD }),
      });
      if (!response.ok) throw new Error(`signing in failed: ${response.status} ${await response.text()}`);
      return response.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; ');
    },
    close: async () => {
      await close(server);
      await Promise.all([prisma.$disconnect(), signInClient.$disconnect()]);
      await database.stop();
    },
  };
}
