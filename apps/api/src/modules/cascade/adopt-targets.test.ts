import { graphql } from '@bacthang/contract';
import { describe, expect, it } from 'vitest';
import { testApi } from '../../testing/index.ts';
import { answering, cascade, DRAFT, gid, level } from './cascade.fixture.ts';

const api = testApi();

const ADOPT = graphql(`
  mutation Adopt($input: AdoptTargetsInput!) {
    adoptTargets(input: $input) {
      __typename
      ... on AdoptTargetsSuccess {
        adopted
        revision { missing { code } inheritedTargets { state } targets { key ordinal decision statement nestedIn { key } commitment { value } } }
      }
      ... on Refused { refusals { code path value } }
    }
  }
`);

const ids = (targets: readonly { readonly id: string }[]) => targets.map((target) => gid('Target', target));

describe('adoptTargets', () => {
  it('adopts what is not answered yet, in the order of the plan above, and leaves the rest', async () => {
    const world = cascade();
    const within = world.published.target({
      indicator: 'jobs-created',
      kind: 'annualQuantity',
      comparator: 'ge',
      value: '200',
      periodFrom: 2021,
      nestedIn: world.asked.jobs,
    });
    await api.store(world.seed);
    const { asked, own, people } = world;
    await answering(api, world, people.editor)(asked.floor, { decision: 'TIGHTEN', commitment: level('1') });
    const input = { planId: gid('Plan', own), parentTargetIds: ids([within, ...Object.values(asked)]) };
    const { adoptTargets } = await api.as(people.editor).run(ADOPT, { input });
    expect(adoptTargets).toMatchObject({
      adopted: 4,
      revision: {
        missing: [],
        inheritedTargets: [
          { state: 'ANSWERED' },
          { state: 'ANSWERED' },
          { state: 'ANSWERED' },
          { state: 'ANSWERED' },
          { state: 'ANSWERED' },
        ],
        targets: [
          { ordinal: 1, decision: 'TIGHTEN', statement: 'Sàn', commitment: { value: '1' } },
          { ordinal: 2, decision: 'ADOPT', statement: 'Thỏa thuận', commitment: { value: '3' } },
          { ordinal: 3, decision: 'ADOPT', statement: 'Tham khảo' },
          { ordinal: 4, decision: 'ADOPT', statement: 'Việc làm' },
          { ordinal: 5, decision: 'ADOPT', nestedIn: { key: asked.jobs.key } },
        ],
      },
    });
    expect((await api.as(people.editor).run(ADOPT, { input })).adoptTargets).toMatchObject({ adopted: 0 });
  });

  it('keeps keys apart where two plans above use the same', async () => {
    const world = cascade();
    const second = world.district.party.plan().published({ included: [world.district.government] });
    const same = second.target({ key: world.asked.floor.key, value: '1' });
    const own = world.district.government.plan();
    own.draft({ parents: [world.published, second] });
    await api.store(world.seed);
    const input = { planId: gid('Plan', own), parentTargetIds: ids([same, world.asked.floor]) };
    const { adoptTargets } = await api.as(world.people.editor).run(ADOPT, { input });
    expect(adoptTargets).toMatchObject({
      adopted: 2,
      revision: { targets: [{ commitment: { value: '2' } }, { commitment: { value: '1' } }] },
    });
    const { plan } = await api.as(world.people.editor).run(DRAFT, { id: gid('Plan', own) });
    const key = world.asked.floor.key;
    expect(new Set(plan?.draft?.targets.map((target) => target.key))).toEqual(new Set([key, `2.${key}`]));
  });

  it('refuses as a whole when one target does not reach the draft', async () => {
    const world = cascade();
    const notApplicable = world.published.target({ decision: 'local' });
    const elsewhere = world.province.party.plan().published().target();
    await api.store(world.seed);
    const input = { planId: gid('Plan', world.own), parentTargetIds: ids([notApplicable, elsewhere, { id: 'x' }]) };
    const { adoptTargets } = await api.as(world.people.editor).run(ADOPT, { input });
    expect(adoptTargets).toMatchObject({
      refusals: [
        { code: 'NOT_FOUND', path: ['parentTargetIds', '1'] },
        { code: 'NOT_FOUND', path: ['parentTargetIds', '2'] },
      ],
    });
    const { plan } = await api.as(world.people.editor).run(DRAFT, { id: gid('Plan', world.own) });
    expect(plan?.draft?.targets).toEqual([]);
  });

  it('what does not apply above is not asked below', async () => {
    const world = cascade();
    const middle = world.own;
    const published = middle.published({ parents: [world.published] });
    const dropped = published.target({
      answers: world.asked.floor,
      decision: 'notApplicable',
      reason: 'Không có đối tượng',
    });
    const kept = published.target({ answers: world.asked.negotiable, value: '3' });
    const commune = world.district.commune('Tây Thử');
    const editor = commune.government.member('editor');
    const own = commune.government.plan();
    own.draft({ parents: [published] });
    await api.store(world.seed);
    const { plan } = await api.as(editor).run(DRAFT, { id: gid('Plan', own) });
    expect(plan?.draft?.inheritedTargets).toMatchObject([
      { state: 'UNANSWERED', target: { id: gid('Target', kept) }, answer: null },
    ]);
    const input = { planId: gid('Plan', own), parentTargetIds: ids([dropped]) };
    expect((await api.as(editor).run(ADOPT, { input })).adoptTargets).toMatchObject({
      refusals: [{ code: 'NOT_FOUND' }],
    });
  });

  it('takes as many statements for forty targets as for four', async () => {
    const statementsFor = async (count: number) => {
      const world = cascade();
      const targets = Array.from({ length: count }, () => world.published.target());
      await api.store(world.seed);
      const input = { planId: gid('Plan', world.own), parentTargetIds: ids(targets) };
      const { result, statements } = await api.counted(() => api.as(world.people.editor).run(ADOPT, { input }));
      expect(result.adoptTargets).toMatchObject({ adopted: count });
      return statements.length;
    };
    const four = await statementsFor(4);
    expect(await statementsFor(40)).toBe(four);
  });
});
