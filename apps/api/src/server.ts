import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { PrismaClient } from '@bacthang/database';
import { toNodeHandler } from 'better-auth/node';
import type { Logger } from 'pino';
import type { SignedInUser } from './graphql/context.ts';
import { createGraphQL } from './graphql/yoga.ts';
import { handleImport, MAX_IMPORT_BYTES } from './http/imports.ts';
import { handlePaper, paperRequest } from './http/papers.ts';
import { setSecurityHeaders } from './http/security-headers.ts';
import { markSender } from './http/sender.ts';
import type { Sessions } from './http/session.ts';
import { handleSetup } from './http/setup.ts';
import { serveStatic } from './http/static-files.ts';
import type { Vault } from './process/vault.ts';

export interface ServerOptions {
  /** Connected as `bacthang_app`. */
  readonly prisma: PrismaClient;
  readonly sessions: Sessions;
  readonly vault: Vault;
  readonly logger: Logger;
  /** The built SPA, or null to serve the API alone. */
  readonly spaDir: string | null;
  /** The address of a proxy that says whom it forwards for, or null to believe none. */
  readonly trustedProxy: string | null;
}

/** A larger request than any screen sends; a 50 MB body is refused before it is read. */
const MAX_BODY_BYTES = 5 * 1024 * 1024;

/** Where a file of households is sent; it may be larger than any other request. */
const IMPORTS = '/api/imports';

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

/** The HTTP server: `/graphql`, `/api/auth/*`, `/api/imports`, papers, `/health`, and the SPA everywhere else. Tests import this. */
export function createApiServer({ prisma, sessions, vault, logger, spaDir, trustedProxy }: ServerOptions): Server {
  const signIn = toNodeHandler(sessions);
  const signedInUser = async (headers: Headers): Promise<SignedInUser | null> => {
    if (!headers.has('cookie')) return null;
    const session = await sessions.api.getSession({ headers });
    return session ? { id: session.user.id, name: session.user.name, email: session.user.email } : null;
  };
  const graphql = createGraphQL({
    logger,
    context: async (request) => ({ user: await signedInUser(request.headers), prisma, vault }),
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    setSecurityHeaders(response, path);
    const most = path === IMPORTS && request.method === 'POST' ? MAX_IMPORT_BYTES : MAX_BODY_BYTES;
    if (Number(request.headers['content-length'] ?? 0) > most) {
      return answer(response, 413, { code: 'BODY_TOO_LARGE', allowed: `${most} bytes` });
    }
    // Bodies are read whole: one that does not say how long it is could fill the memory.
    if (request.headers['transfer-encoding'] !== undefined) return answer(response, 411, { code: 'LENGTH_REQUIRED' });
    if (path === '/graphql') return graphql.handle(request, response) as Promise<void>;
    if (path.startsWith('/api/auth/')) {
      markSender(request, trustedProxy);
      return signIn(request, response);
    }
    if (path === '/api/setup' && request.method === 'POST') return handleSetup(prisma, request, response);
    if (path === IMPORTS && request.method === 'POST') {
      const user = await signedInUser(new Headers({ cookie: request.headers.cookie ?? '' }));
      return handleImport({ prisma, vault, user }, request, response);
    }
    if (path === '/health') {
      await prisma.$queryRaw`SELECT 1`;
      return answer(response, 200, { status: 'ok' });
    }
    const readable = request.method === 'GET' || request.method === 'HEAD';
    const paper = request.method === 'GET' ? paperRequest(request.url ?? '/') : null;
    if (paper) {
      const user = await signedInUser(new Headers({ cookie: request.headers.cookie ?? '' }));
      return handlePaper(prisma, user, paper, response);
    }
    if (
      readable &&
      spaDir &&
      (await serveStatic(spaDir, path, String(request.headers['accept-encoding'] ?? ''), response))
    )
      return;
    answer(response, 404, { code: 'NOT_FOUND', path });
  }

  return createHttpServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      logger.error({ error, url: request.url }, 'request failed');
      if (!response.headersSent) answer(response, 503, { code: 'UNAVAILABLE' });
      else response.destroy();
    });
  });
}
