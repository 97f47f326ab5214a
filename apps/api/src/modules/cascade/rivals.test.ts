import { graphql } from '@bacthang/contract';
import { expect, it } from 'vitest';
import { newSeed, type SeededOrganization, type SeededRevision, testApi } from '../../testing/index.ts';
import { gid } from './cascade.fixture.ts';

const api = testApi();

const RIVALS = graphql(`
  query Rivals($id: ID!) {
    revision(id: $id) {
      inheritedTargets {
        target { statement }
        binds
        rivals {
          binds
          target { statement revision { documentNumber plan { organization { name } } } }
          conflict { relation obstacle difference childBound parentBound year }
        }
      }
    }
  }
`);

/** A district government under the government of the province and the Party committee of its own district. */
function district() {
  const seed = newSeed();
  const province = seed.province('Bắc Thử');
  const unit = province.district('Nam Thử');
  const party: SeededOrganization = unit.organization({
    chain: 'party',
    kind: 'partyCommittee',
    name: 'Huyện ủy Nam Thử',
  });
  const above = province.government.plan().published({ documentNumber: '103/KH-UBND' });
  const own = party.plan().published({ documentNumber: '127-KH/TU', included: [unit.government] });
  const editor = unit.government.member('editor');
  const draft = unit.government.plan().draft({ parents: [above, own] });
  const ask = async () => {
    await api.store(seed);
    const { revision } = await api.as(editor).run(RIVALS, { id: gid('Revision', draft) });
    return new Map((revision?.inheritedTargets ?? []).map(({ target, ...rest }) => [target.statement, rest]));
  };
  const both = (theirs: object, ours: object, ofBoth: object = {}) => {
    const target = (revision: SeededRevision, statement: string, more: object) =>
      revision.target({ statement, comparator: 'lt', ...ofBoth, ...more });
    target(above, 'UBND tỉnh', theirs);
    target(own, 'Huyện ủy', ours);
  };
  return { unit, above, own, editor, draft, ask, both, seed };
}

it('shows both, and lets the stricter bind', async () => {
  const { ask, both } = district();
  both({ value: '2' }, { value: '1.5' });
  const found = await ask();
  expect(found.get('UBND tỉnh')).toEqual({
    binds: false,
    rivals: [
      {
        binds: true,
        target: {
          statement: 'Huyện ủy',
          revision: { documentNumber: '127-KH/TU', plan: { organization: { name: 'Huyện ủy Nam Thử' } } },
        },
        conflict: null,
      },
    ],
  });
  expect(found.get('Huyện ủy')).toMatchObject({ binds: true, rivals: [{ target: { statement: 'UBND tỉnh' } }] });
});

it.each([
  ['1.99', true, false],
  ['2', true, true],
  ['2.01', false, true],
] as const)('beside under two percent, under %s: whoever asks as much or more binds', async (value, own, above) => {
  const { ask, both } = district();
  both({ value: '2' }, { value });
  const found = await ask();
  expect([found.get('Huyện ủy')?.binds, found.get('UBND tỉnh')?.binds]).toEqual([own, above]);
});

it("reads both with the unit's own figures: a fall of one point a year from 5.80% is 0.80% at the end", async () => {
  const { unit, ask, both } = district();
  unit.observation({ year: 2020, status: 'official', numerator: 58, denominator: 1000 });
  both({ kind: 'averageChange', comparator: 'ge', value: '1', periodFrom: 2021 }, { value: '1.5' });
  const found = await ask();
  expect([found.get('UBND tỉnh')?.binds, found.get('Huyện ủy')?.binds]).toEqual([true, false]);
});

it('names what cannot be held against each other, and lets both bind', async () => {
  const { ask, both } = district();
  both({ kind: 'averageChange', comparator: 'ge', value: '1', periodFrom: 2021 }, { value: '1.5' });
  const found = await ask();
  expect(found.get('Huyện ủy')).toMatchObject({
    binds: true,
    rivals: [{ conflict: { relation: 'INCOMPARABLE', obstacle: 'NEEDS_BASELINE' } }],
  });
  expect(found.get('UBND tỉnh')).toMatchObject({ binds: true, rivals: [{ conflict: { relation: 'INCOMPARABLE' } }] });
});

it('leaves alone what only one plan asks for', async () => {
  const { ask, above, own } = district();
  above.target({ statement: 'Chung', value: '2' });
  own.target({ statement: 'Khmer', value: '1', subgroup: 'khmer' });
  const found = await ask();
  expect([...found.values()]).toEqual([
    { binds: true, rivals: [] },
    { binds: true, rivals: [] },
  ]);
});

it('asks the database as often for many rivals as for one', async () => {
  const statements = async (pairs: number) => {
    const { both, seed, editor, draft } = district();
    for (let index = 0; index < pairs; index++) both({ value: '2' }, { value: '1' });
    await api.store(seed);
    const asked = () => api.as(editor).run(RIVALS, { id: gid('Revision', draft) });
    return (await api.counted(asked)).statements.length;
  };
  expect(await statements(8)).toBe(await statements(1));
});
