import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './project.mjs';

/** The folders of the workspace's packages, from the project's folder. */
export function packageFolders() {
  const nested = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(inRoot(folder)).map((name) => join(folder, name)),
  );
  return [...nested, 'prisma'].filter((folder) => existsSync(inRoot(folder, 'package.json')));
}

/**
 * The folders of the packages that have a script of that name.
 * @param {string} script
 */
export function foldersWith(script) {
  return packageFolders().filter((folder) => {
    /** @type {{ scripts?: Record<string, string> }} */
    const { scripts } = JSON.parse(readFileSync(inRoot(folder, 'package.json'), 'utf8'));
    return scripts?.[script] !== undefined;
  });
}
