import { setImmediate } from 'node:timers/promises';
import { graphql } from '@bacthang/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newSeed, testApi } from '../testing/index.ts';

const api = testApi();
const warnings: string[] = [];
const note = ({ message }: Error) => warnings.push(message);

beforeAll(() => process.on('warning', note));
afterAll(() => process.off('warning', note));

const MANY_WAYS = graphql(`
  query ManyWays($id: ID!, $unitKey: String!) {
    revision(id: $id) {
      plan { organization { name } unit { name parent { name } } }
      publishedBy { name }
      parents { title } children { title } newerParents { title }
      addressing { count included { name } }
      directives { directive { title } }
      tasks { title } obligations { subject } responsibilities { duty }
      targets { indicator { name } subgroup { name } consent { state } parentTarget { key } answers { key } lineage { targets { target { key } } } }
      inheritedTargets { state target { key } }
    }
    unit(key: $unitKey) { plans { latest { title } } children(first: 5) { nodes { name } } }
    viewer { user { name } members { role } work { __typename } }
  }
`);

it('asks the database one thing after the other, however many resolvers of one operation run side by side', async () => {
  const seed = newSeed();
  const province = seed.province('Bắc Thử');
  const above = province.government.plan().published();
  const asked = [above.target(), above.target(), above.target({ subgroup: 'khmer' })];
  const own = province
    .district('Nam Thử')
    .government.plan()
    .published({ parents: [above] });
  for (const target of asked) own.target({ answers: target });
  const reader = province.government.member('viewer');
  await api.store(seed);
  const id = Buffer.from(`Revision:${own.id}`).toString('base64');
  const { revision } = await api.as(reader).run(MANY_WAYS, { id, unitKey: province.id });
  expect(revision?.targets).toHaveLength(3);
  await setImmediate();
  expect(warnings).toEqual([]);
});
