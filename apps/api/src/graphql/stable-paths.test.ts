import { expect, it } from 'vitest';
import { newSeed, testApi } from '../testing/index.ts';

const api = testApi();

it('loads what is nested once: one statement for each field that leads to rows', async () => {
  const seed = newSeed();
  const { government } = seed.province('Bắc Thử');
  const revision = government.plan().published();
  for (let index = 0; index < 5; index += 1) revision.target();
  const reader = seed.stranger();
  await api.store(seed);
  const document = `{ revision(id: "${Buffer.from(`Revision:${revision.id}`).toString('base64')}") {
    title plan { organization { name } unit { name } } targets { key indicator { name } subgroup { name } consent { state } parentTarget { key } }
  } }`;
  const { result, statements } = await api.counted(() => api.as(reader).execute(document));
  expect(result.errors).toBeUndefined();
  const tables = statements.flatMap((sql) => /FROM "public"\."(\w+)"/.exec(sql)?.[1] ?? []);
  expect(tables.toSorted()).toEqual([
    'consent',
    'indicator',
    'organization',
    'plan',
    'revision',
    'subgroup',
    'target',
    'target',
    'unit',
  ]);
});
