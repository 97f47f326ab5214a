import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterEach, beforeEach, expect, test } from 'vitest';

const { forbidden, options } = createRequire(import.meta.url)('../../../.dependency-cruiser.cjs');

let tree: string;

beforeEach(async () => {
  tree = await mkdtemp(join(tmpdir(), 'bac-thang-layers-'));
});

afterEach(() => rm(tree, { recursive: true }));

/** The names of the rules that a tree of files breaks. */
async function broken(files: Readonly<Record<string, string>>): Promise<string[]> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(tree, path)), { recursive: true });
    await writeFile(join(tree, path), text);
  }
  const { output } = await cruise(['.'], { ...options, baseDir: tree, validate: true, ruleSet: { forbidden } });
  const { summary } = output as ICruiseResult;
  return [...new Set(summary.violations.map((violation) => violation.rule.name))].sort();
}

const plan = {
  'packages/domain/src/plan/index.ts': `export * from './plan.ts';`,
  'packages/domain/src/plan/plan.ts': 'export const plan = 1;',
};
const api = { 'apps/api/src/server.ts': 'export const server = 1;' };
const admin = { 'apps/admin/src/page.ts': 'export const page = 1;' };
const database = { 'prisma/src/client.ts': 'export const client = 1;' };
const reader = {
  'packages/files/src/index.ts': `export { archive } from './archive.ts';`,
  'packages/files/src/archive.ts': `export const archive = new TransformStream();`,
};
const contract = { 'packages/contract/src/index.ts': 'export const schema = 1;' };

test('a tree in order breaks none', async () => {
  const files = {
    ...plan,
    ...api,
    ...database,
    ...reader,
    'prisma/src/sheet.ts': `import { archive } from '../../packages/files/src/index.ts'; export const sheet = archive;`,
    'packages/domain/src/shared/text.ts': 'export const text = 1;',
    'packages/domain/src/target/target.ts': `import { plan } from '../plan/index.ts'; import { text } from '../shared/text.ts'; export const target = plan + text;`,
    'packages/domain/src/target/target.test.ts': `import { readFile } from 'node:fs'; console.log(readFile);`,
    'packages/documents/src/read.ts': `import { plan } from '../../domain/src/plan/index.ts'; export const read = plan;`,
    'packages/documents/src/read.test.ts': `import { client } from '../../../prisma/src/client.ts'; console.log(client);`,
    'packages/documents/src/main.ts': `import { readFile } from 'node:fs'; console.log(readFile);`,
    'packages/bench/src/main.ts': `import { server } from '../../../apps/api/src/server.ts'; console.log(server);`,
    'apps/admin/e2e/journey.test.ts': `import { server } from '../../api/src/server.ts'; console.log(server);`,
    'prisma/src/one.ts': `import type { Two } from './two.ts'; export type One = Two; export const one = 1;`,
    'prisma/src/two.ts': `import { one } from './one.ts'; export type Two = number; console.log(one);`,
  };
  expect(await broken(files)).toEqual([]);
});

test.each<[rule: string, from: string, imported: string, others: Readonly<Record<string, string>>]>([
  ['classify-knows-only-the-domain', 'packages/classify/src/main.ts', '../../../prisma/src/client.ts', database],
  [
    'domain-knows-nothing-of-ours',
    'packages/domain/src/plan/plan.rules.ts',
    '../../../contract/src/index.ts',
    contract,
  ],
  [
    'domain-knows-nothing-of-ours',
    'packages/domain/src/plan/plan.rules.ts',
    '../../../../prisma/src/client.ts',
    database,
  ],
  ['domain-does-no-io', 'packages/domain/src/plan/plan.rules.ts', 'node:fs', {}],
  ['domain-does-no-io', 'packages/domain/src/plan/plan.rules.ts', 'crypto', {}],
  ['domain-by-its-index', 'apps/api/src/plan.ts', '../../../packages/domain/src/plan/plan.ts', plan],
  ['domain-concepts-by-their-index', 'packages/domain/src/target/target.ts', '../plan/plan.ts', plan],
  ['paper-knows-only-the-domain', 'packages/paper/src/write.ts', '../../../prisma/src/client.ts', database],
  ['paper-does-no-io', 'packages/paper/src/write.ts', 'node:fs', {}],
  ['database-knows-only-domain-and-files', 'prisma/src/store.ts', '../../packages/contract/src/index.ts', contract],
  ['documents-know-only-domain-and-files', 'packages/documents/src/read.ts', '../../../prisma/src/client.ts', database],
  ['files-know-nothing-of-ours', 'packages/files/src/read.ts', '../../domain/src/plan/index.ts', plan],
  ['files-open-nothing', 'packages/files/src/read.ts', 'node:fs', {}],
  ['files-by-their-index', 'packages/documents/src/read.ts', '../../files/src/archive.ts', reader],
  ['documents-do-no-io', 'packages/documents/src/read.ts', 'node:fs', {}],
  ['contract-knows-nothing-of-ours', 'packages/contract/src/plan.ts', '../../domain/src/plan/index.ts', plan],
  ['pages-reach-the-server-over-http-only', 'apps/admin/src/home.ts', '../../../prisma/src/client.ts', database],
  ['nothing-imports-an-app', 'apps/api/src/spa.ts', '../../admin/src/page.ts', admin],
  ['nothing-imports-an-app', 'packages/launcher/src/start.mjs', '../../../apps/api/src/server.ts', api],
  ['nothing-missing', 'prisma/src/store.ts', './nowhere.ts', {}],
])('%s: %s may not import %s', async (rule, from, imported, others) => {
  expect(await broken({ ...others, [from]: `import '${imported}';` })).toEqual([rule]);
});

test('pages-reach-the-server-over-http-only: pages may not even speak of its types', async () => {
  const files = {
    ...api,
    'apps/admin/src/home.ts': `import type { server } from '../../api/src/server.ts'; export type Server = typeof server;`,
  };
  expect(await broken(files)).toEqual(['nothing-imports-an-app', 'pages-reach-the-server-over-http-only']);
});

test('no-cycle: two files may not need each other', async () => {
  const files = {
    'prisma/src/one.ts': `import { two } from './two.ts'; export const one = two;`,
    'prisma/src/two.ts': `import { one } from './one.ts'; export const two = one;`,
  };
  expect(await broken(files)).toEqual(['no-cycle']);
});
