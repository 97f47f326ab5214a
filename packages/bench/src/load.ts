import { Agent, request } from 'node:http';

interface Target {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Record<string, string>;
  readonly body?: string;
}

/** One request, answered whole. Throws on anything but 200. */
export function send(target: Target, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      target.url,
      { method: target.method, headers: target.headers, ...(agent ? { agent } : {}) },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${target.url} answered ${response.statusCode}: ${text.slice(0, 500)}`));
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(target.body);
  });
}

/** Requests a second with `clients` that each wait for their answer before asking again, over kept-alive connections. */
export async function requestsPerSecond(
  target: Target,
  { clients, milliseconds }: { clients: number; milliseconds: number },
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const start = performance.now();
  let answered = 0;
  const client = async (): Promise<void> => {
    while (performance.now() - start < milliseconds) {
      await send(target, agent);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  return answered / ((performance.now() - start) / 1000);
}
