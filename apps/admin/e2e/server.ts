import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MAIN = join(import.meta.dirname, '../../api/src/main.ts');

/** The server process itself, in a folder that goes when it ends. */
export interface RunningServer {
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Starts the server with the demonstration, on the database that `databaseUrl` names; where it names none, on an embedded
 * one of its own, as `npm start` does.
 */
export async function startServer(databaseUrl: string | null): Promise<RunningServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bac-thang-journey-'));
  // PostgreSQL runs as another account where we are root.
  await chmod(dataDir, 0o755);
  const { DATABASE_URL: _ours, ...env } = process.env;
  const server = spawn(process.execPath, [MAIN], {
    env: { ...env, ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}), PORT: '0', DATA_DIR: dataDir, DEMO: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const ready = /is ready: (http:\/\/\S+)/.exec(said);
      if (ready?.[1]) resolve(ready[1]);
    });
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said.slice(-500)}`)));
  });
  return {
    address,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
