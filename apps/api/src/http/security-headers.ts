import type { ServerResponse } from 'node:http';

/** Nothing that we serve loads anything from another host, and no other site frames it. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

/** The playground is one page with its script inside it; it gets the same policy but for that. */
const PLAYGROUND_POLICY = CONTENT_SECURITY_POLICY.replace(
  "script-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
).replace("default-src 'self'", "default-src 'self' data: blob:");

export function setSecurityHeaders(response: ServerResponse, path: string): void {
  response.setHeader('content-security-policy', path === '/graphql' ? PLAYGROUND_POLICY : CONTENT_SECURITY_POLICY);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'same-origin');
  response.setHeader('x-frame-options', 'DENY');
}
