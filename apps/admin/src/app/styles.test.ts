import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SOURCE = join(import.meta.dirname, '..');
const MANTINE = join(import.meta.dirname, '../../node_modules/@mantine/core/styles');

/** Components of Mantine that our screens name, types left out. */
function componentsUsed(): readonly string[] {
  const files = globSync('**/*.{ts,tsx}', { cwd: SOURCE }).map((file) => readFileSync(join(SOURCE, file), 'utf8'));
  const lists = files.flatMap((text) =>
    [...text.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].map(([, names]) => names ?? ''),
  );
  const names = lists.flatMap((list) => list.split(',').map((name) => name.trim()));
  return [...new Set(names.filter((name) => /^[A-Z]/.test(name)))];
}

test('every component that is used has its rules loaded', () => {
  const styles = readFileSync(join(import.meta.dirname, 'styles.ts'), 'utf8');
  const withRules = componentsUsed().filter((name) => existsSync(join(MANTINE, `${name}.css`)));
  expect(withRules.filter((name) => !styles.includes(`/${name}.css'`))).toEqual([]);
});
