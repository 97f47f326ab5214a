import type { IncomingMessage } from 'node:http';

/** Carries the address of a request's sender to where only headers are seen. */
export const SENDER_HEADER = 'x-bacthang-sender';

/**
 * Writes the address that a request comes from, over whatever the sender claims to be.
 *
 * @param proxy the address whose connections are a proxy's: of those, the last that it says it forwards for is the sender
 */
export function markSender(request: IncomingMessage, proxy: string | null): void {
  const connected = plain(request.socket.remoteAddress ?? '');
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  request.headers[SENDER_HEADER] = (connected === proxy && forwarded) || connected;
}

/** An IPv4 address as it is written, also where the system gives it as an IPv6 one. */
const plain = (address: string): string => address.replace(/^::ffff:/, '');
