import type { PrismaClient } from '@bacthang/database';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { SENDER_HEADER } from './sender.ts';
import { type SignInTries, signInTries } from './sign-in-tries.ts';

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
    // Ours count failures: better-auth's own would keep a whole office out that signs in from one address.
    rateLimit: { enabled: false },
    hooks: limited(signInTries()),
    advanced: { cookiePrefix: 'bacthang', useSecureCookies: publicUrl?.startsWith('https://') ?? false },
    telemetry: { enabled: false },
    logger: { level: 'error' },
  });
}

/** Turns tries away with 429 and `Retry-After` before any password is looked at, and forgets them once one succeeds. */
function limited(tries: SignInTries) {
  const asked = ({ path, body, headers }: { path: string; body?: unknown; headers?: Headers | undefined }) => {
    const email = body instanceof Object && 'email' in body ? body.email : null;
    if (path !== '/sign-in/email' || typeof email !== 'string') return null;
    return [email.trim(), headers?.get(SENDER_HEADER) ?? ''] as const;
  };
  return {
    before: createAuthMiddleware(async (context) => {
      const account = asked(context);
      const turnedAway = account && tries.count(...account);
      if (turnedAway === null) return;
      const { of, allowed, seconds } = turnedAway;
      const message = `Too many tries to sign in ${of === 'account' ? 'to one account' : 'from one address'}`;
      const body = { code: 'TOO_MANY_TRIES', message, of, allowed, retryAfterSeconds: seconds };
      throw new APIError('TOO_MANY_REQUESTS', body, { 'retry-after': String(seconds) });
    }),
    after: createAuthMiddleware(async (context) => {
      const account = asked(context);
      if (account && context.context.newSession) tries.succeeded(...account);
    }),
  };
}

export type Sessions = ReturnType<typeof createSessions>;
