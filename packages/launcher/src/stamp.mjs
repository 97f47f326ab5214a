import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './project.mjs';

/** Never an input: what is made from inputs, and what others put there. */
const made = new Set(['node_modules', 'dist', 'generated', 'coverage', '.turbo', '.data']);

/**
 * A piece of work that need not be done again while its inputs are the same and its outputs exist.
 *
 * @typedef {object} Work
 * @property {string} name
 * @property {readonly string[]} inputs files and folders, from the project's folder
 * @property {readonly string[]} outputs
 */

/**
 * The stamps lie in node_modules: whoever removes that starts afresh.
 * @param {Work} work
 */
const stampOf = (work) => inRoot('node_modules', '.launcher', work.name.replaceAll(' ', '-'));

/** @param {Work} work */
export function isDone(work) {
  const stamp = stampOf(work);
  if (!existsSync(stamp) || !work.outputs.every((output) => existsSync(inRoot(output)))) return false;
  return readFileSync(stamp, 'utf8') === fingerprint(work.inputs);
}

/** @param {Work} work */
export function markDone(work) {
  mkdirSync(inRoot('node_modules', '.launcher'), { recursive: true });
  writeFileSync(stampOf(work), fingerprint(work.inputs));
}

/**
 * A hash of the names and contents of all files under `paths`.
 * @param {readonly string[]} paths
 */
export function fingerprint(paths) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const path of paths) {
    for (const file of filesUnder(path)) hash.update(`\0${file}\0`).update(readFileSync(inRoot(file)));
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!existsSync(inRoot(path))) return [];
  if (!statSync(inRoot(path)).isDirectory()) return [path];
  const names = readdirSync(inRoot(path)).filter((name) => !made.has(name));
  return names.sort().flatMap((name) => filesUnder(join(path, name)));
}
