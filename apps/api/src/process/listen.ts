import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export class CannotListen extends Error {
  override readonly name = 'CannotListen';
}

/** Starts listening; answers the address people type. One clear line when the port is taken or not allowed. */
export function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE'
          ? `port ${port} is in use; choose another with PORT=…`
          : error.code === 'EACCES'
            ? `port ${port} may not be used by this account; choose one above 1023 with PORT=…`
            : error.message;
      reject(new CannotListen(`Cannot listen on ${host}: ${reason}`));
    });
    server.listen(port, host, () => {
      const { port: chosen } = server.address() as AddressInfo;
      resolve(`http://${host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${chosen}`);
    });
  });
}
