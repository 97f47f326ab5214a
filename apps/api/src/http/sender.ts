import type { IncomingMessage } from 'node:http';

/** Carries the address of a request's sender to where only headers are seen. */
export const SENDER_HEADER = 'x-bacthang-sender';

/** Writes the address that the connection comes from, over whatever the sender claims to be. */
export function markSender(request: IncomingMessage): void {
  request.headers[SENDER_HEADER] = request.socket.remoteAddress ?? '';
}
