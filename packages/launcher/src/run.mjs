import { spawn } from 'node:child_process';
import { catchEnd } from './ending.mjs';
import { environment, pinnedPnpm, root } from './project.mjs';

const windows = process.platform === 'win32';

/** Ends a command with one line for the person who gave it. */
export class Stopped extends Error {}

/**
 * Runs a command in the project's folder to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ show?: 'all' | 'nothing', onLine?: (line: string) => void }} [options] show: whether its output is for the reader
 * @returns {Promise<{ code: number, output: string }>} output is empty where it was shown
 */
export function run(command, args, { show = 'nothing', onLine = () => {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: environment(),
      stdio: show === 'all' ? 'inherit' : 'pipe',
      // A group of their own: a signal must reach the tools at the end of the line, which npx does not tell.
      detached: !windows,
      // There npx is a batch file, which only a shell can run.
      shell: windows && command === 'npx',
    });
    /** @type {NodeJS.Signals | undefined} */
    let interrupted;
    const release = catchEnd((signal) => {
      interrupted = signal;
      if (windows || child.pid === undefined) child.kill(signal);
      else process.kill(-child.pid, signal);
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
        for (const line of text.split('\n')) onLine(line);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      release();
      if (interrupted) process.kill(process.pid, interrupted);
      else resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * Runs the pinned pnpm, which the machine need not have.
 *
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function pnpm(args, options) {
  return run('npx', ['--yes', pinnedPnpm(), ...args], options);
}

/**
 * Runs tasks of the workspace with turbo, which takes what has not changed from its cache. It wants pnpm on the PATH.
 *
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function turbo(args, options) {
  return pnpm(['exec', 'turbo', 'run', ...args], options);
}
