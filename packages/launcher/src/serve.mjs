import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { environment, pinnedNode, root } from './project.mjs';
import { catchSignals } from './signals.mjs';

/**
 * Runs one of the project's programs in the pinned Node until it ends: signals are passed on, its end is ours.
 * It has a channel to us that breaks when we are killed, so that it need not outlive us unseen.
 *
 * @param {string} file
 * @param {readonly string[]} [args]
 * @returns {Promise<number>} the exit code
 */
export function serve(file, args = []) {
  return new Promise((resolve, reject) => {
    const child = spawn(pinnedNode(), [file, ...args], {
      cwd: root,
      env: environment(),
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    });
    const release = catchSignals((signal) => child.kill(signal));
    const watch = watchParent(() => child.kill('SIGTERM'));
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      release();
      clearInterval(watch);
      resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']);
    });
  });
}

/**
 * Under npm we are not to outlive it either: killed, it passes nothing on. Between it and us there may be a shell.
 * @param {() => void} onGone
 */
function watchParent(onGone) {
  if (process.env['npm_lifecycle_event'] === undefined) return undefined;
  const ancestors = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const before = ancestors();
  return setInterval(() => ancestors() !== before && onGone(), 500).unref();
}

/**
 * @param {number} pid
 * @returns {string} the parent's number; empty where the system does not tell
 */
function parentOf(pid) {
  try {
    return /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '';
  } catch {
    return '';
  }
}
