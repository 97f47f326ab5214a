import { graphql } from '@bacthang/contract';
import { expect, it } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';
import { gid } from './cascade.fixture.ts';

const api = testApi();

const LINEAGE = graphql(`
  query Lineage($id: ID!) {
    target(id: $id) {
      lineage {
        targets { revisionNumber contentHash target { id } organization { name } unit { name } }
        directives { id title }
        edges { kind lower { id } upper { id } }
      }
    }
  }
`);

async function line(tiers: number) {
  const seed = newSeed();
  const instruction = seed.directive({ title: 'Chỉ thị', date: '2021-06-23' });
  const resolution = seed.directive({ title: 'Nghị quyết', date: '2021-11-01', basedOn: [instruction] });
  const province = seed.province('Bắc Thử');
  const units = [province, province.district('Nam Thử'), province.district('x').commune('Tây Thử')].slice(0, tiers);
  let revision = province.government.plan().published({ directives: [resolution] });
  let target = revision.target();
  for (const unit of units.slice(1)) {
    revision = unit.government.plan().published({ parents: [revision] });
    target = revision.target({ answers: target });
  }
  const person = seed.stranger();
  await api.store(seed);
  return { person, target, instruction, resolution, units };
}

it('leads from a commune to the documents, each step with number and hash', async () => {
  const { person, target, instruction, resolution, units } = await line(3);
  const { target: found } = await api.as(person).run(LINEAGE, { id: gid('Target', target) });
  expect(
    found?.lineage.targets.map(({ unit, organization, revisionNumber }) => [
      unit.name,
      organization.name,
      revisionNumber,
    ]),
  ).toEqual(units.toReversed().map(({ name, government }) => [name, government.name, 1]));
  expect(found?.lineage.targets[0]?.contentHash).toMatch(/^[0-9a-f]{64}$/);
  expect(found?.lineage.directives.map(({ title }) => title)).toEqual(['Chỉ thị', 'Nghị quyết']);
  expect(found?.lineage.edges).toEqual([
    { kind: 'BASED_ON', lower: { id: gid('Directive', resolution) }, upper: { id: gid('Directive', instruction) } },
  ]);
});

it('takes as many statements for a long line as for a short one', async () => {
  const [short, long] = [await line(2), await line(3)];
  const count = async ({ person, target }: typeof short) =>
    (await api.counted(() => api.as(person).run(LINEAGE, { id: gid('Target', target) }))).statements.length;
  const two = await count(short);
  expect(await count(long)).toBe(two);
});
