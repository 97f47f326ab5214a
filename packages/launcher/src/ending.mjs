import { readFileSync } from 'node:fs';

/** @type {readonly NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Hands on what would end us to whom it concerns, until the returned function is called: signals, and the end of the
 * npm that runs us, since a killed npm passes nothing on.
 *
 * @param {(signal: NodeJS.Signals) => void} onEnd
 */
export function catchEnd(onEnd) {
  for (const signal of signals) process.on(signal, onEnd);
  const before = ancestors();
  const watch = setInterval(() => ancestors() !== before && onEnd('SIGTERM'), 500).unref();
  return () => {
    for (const signal of signals) process.off(signal, onEnd);
    clearInterval(watch);
  };
}

/** Under npm our parent, which may be a shell, and its parent; elsewhere nothing, for who started us may well leave. */
function ancestors() {
  if (process.env['npm_lifecycle_event'] === undefined) return '';
  return `${process.ppid} ${parentOf(process.ppid)}`;
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
