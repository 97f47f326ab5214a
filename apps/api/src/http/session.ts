import type { PrismaClient } from '@bacthang/database';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';

export interface SessionOptions {
  /** Connected as `bacthang_signin`: the only role that reads passwords and sessions. */
  readonly prisma: PrismaClient;
  readonly secret: string;
  /** The address people type, or null to take it from each request. */
  readonly publicUrl: string | null;
}

/** E-mail and password, an http-only cookie, no self sign-up: administrators add people. */
export function createSessions({ prisma, secret, publicUrl }: SessionOptions) {
  return betterAuth({
    database: prismaAdapter(prisma, { provider: 'postgresql' }),
    secret,
    ...(publicUrl ? { baseURL: publicUrl } : {}),
    basePath: '/api/auth',
    trustedOrigins: publicUrl ? [publicUrl] : [],
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 8 },
    session: { expiresIn: 60 * 60 * 12, updateAge: 60 * 60, cookieCache: { enabled: true, maxAge: 60 } },
    advanced: { cookiePrefix: 'bacthang', useSecureCookies: publicUrl?.startsWith('https://') ?? false },
    telemetry: { enabled: false },
    logger: { level: 'error' },
  });
}

export type Sessions = ReturnType<typeof createSessions>;
