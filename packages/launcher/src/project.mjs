import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** @param {string[]} path */
export const inRoot = (...path) => join(root, ...path);

/** The Node that the project pins, which runs everything but these few files; it is there once packages are installed. */
export function pinnedNode() {
  const folder = inRoot('node_modules', 'node', 'bin');
  const windows = join(folder, 'node.exe');
  return existsSync(windows) ? windows : join(folder, 'node');
}

/** `pnpm@` and the version that package.json pins. */
export function pinnedPnpm() {
  /** @type {{ packageManager: string }} */
  const { packageManager } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  return packageManager;
}

/** What our programs find in their environment: the pinned Node first, and no tool that calls home. */
export function environment() {
  // Windows writes it "Path".
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [inRoot('node_modules', 'node', 'bin'), inRoot('node_modules', '.bin'), process.env[name]];
  return {
    ...process.env,
    [name]: path.join(delimiter),
    DO_NOT_TRACK: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    npm_config_update_notifier: 'false',
    npm_config_loglevel: 'error',
    // A minute of retrying tells nobody more than a few seconds do.
    npm_config_fetch_retry_mintimeout: '1000',
    npm_config_fetch_retry_maxtimeout: '3000',
    pnpm_config_fetch_retry_mintimeout: '1000',
    pnpm_config_fetch_retry_maxtimeout: '3000',
  };
}
