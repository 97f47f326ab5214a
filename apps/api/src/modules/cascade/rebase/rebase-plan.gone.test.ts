import { describe, expect, it } from 'vitest';
import { testApi } from '../../../testing/index.ts';
import { START_REVISION } from '../../plan/plan.fixture.ts';
import { gid, PUBLISH } from '../cascade.fixture.ts';
import { decide, REBASES, rebasing, rebasingAs, settling, tightened } from './rebase.fixture.ts';

const api = testApi();
const settled = settling(api);

describe('what is gone above', () => {
  it.each([
    ['KEEP_AS_LOCAL', [{ key: 'a', decision: 'LOCAL', commitment: { value: '1' } }]],
    ['LET_GO', []],
  ] as const)('%s', async (resolution, targets) => {
    const { done } = await settled({ was: {}, ours: tightened }, decide('a', resolution));
    expect(done).toMatchObject({ taken: 1, revision: { targets } });
  });
});

describe('what was kept when it went above', () => {
  const gone = { a: { was: {}, ours: tightened } } as const;
  const local = { key: 'a', decision: 'LOCAL', version: 2, commitment: { value: '1' } };
  const offered = {
    outcome: 'REMOVED',
    resolutions: ['KEEP_AS_LOCAL', 'LET_GO'],
    change: { key: 'a', kind: 'REMOVED', before: { commitment: { value: '2' } }, after: null },
    answer: { decision: 'LOCAL', commitment: { value: '1' } },
  };
  const comparisons = async (world: ReturnType<typeof rebasing>, own = world.own) =>
    (await api.as(world.people.editor).run(REBASES, { id: gid('Plan', own) })).plan?.rebases;

  it('is let go as long as the draft is one, and only once', async () => {
    const world = rebasing(gone);
    await api.store(world.seed);
    const rebasePlan = rebasingAs(api, world);
    expect(await rebasePlan()).toMatchObject({ taken: 1, revision: { targets: [local] } });
    expect(await comparisons(world)).toMatchObject([
      { base: { number: 1 }, next: { number: 2 }, moved: true, targets: [offered] },
    ]);
    expect(await rebasePlan([decide('a', 'LET_GO')], 2)).toMatchObject({
      refusals: [{ code: 'CHANGED_MEANWHILE', value: '1', allowed: '2' }],
    });
    const decision = (resolution: Parameters<typeof decide>[1]) => decide('a', resolution, { expectedVersion: 2 });
    expect(await rebasePlan([decision('TAKE_THEIRS')], 2)).toMatchObject({
      refusals: [{ code: 'SHAPE_INVALID', path: ['resolutions', 'a'], allowed: 'keepAsLocal|letGo' }],
    });
    expect(await rebasePlan([decision('KEEP_AS_LOCAL')], 2)).toMatchObject({
      taken: 0,
      revision: { targets: [local] },
    });
    expect(await rebasePlan([decision('LET_GO')], 2)).toMatchObject({
      taken: 1,
      revision: { version: 3, targets: [] },
    });
    expect(await comparisons(world)).toEqual([]);
    expect(await rebasePlan([decision('LET_GO')], 3)).toMatchObject({ refusals: [{ code: 'NOT_FOUND' }] });
  });

  it('is offered in a draft that was started under the new revision, until that is published', async () => {
    const world = rebasing({ ...gone, b: { was: {}, is: {}, ours: {} } }, 'published');
    await api.store(world.seed);
    const { editor, publisher } = world.people;
    await api.as(editor).run(START_REVISION, { input: { planId: gid('Plan', world.own) } });
    expect(await comparisons(world)).toMatchObject([{ moved: true, targets: [{ outcome: 'KEPT' }, offered] }]);
    const input = { planId: gid('Plan', world.own), expectedVersion: 1 };
    expect((await api.as(publisher).run(PUBLISH, { input })).publishPlan).toMatchObject({ revision: { number: 2 } });
    expect(await comparisons(world)).toEqual([]);
    await api.as(editor).run(START_REVISION, { input: { planId: gid('Plan', world.own) } });
    expect(await comparisons(world)).toEqual([]);
  });

  it('is offered under every later revision above, and no more where that asks for it again', async () => {
    const [still, again] = ['still', 'again'].map((what) => {
      const world = rebasing(gone);
      const third = world.above.published({ included: [world.district.government] });
      if (what === 'again') third.target({ key: 'a', statement: 'a', value: '1.4' });
      return { ...world, third };
    });
    if (!still || !again) throw new Error();
    for (const world of [still, again]) {
      await api.store(world.seed);
      await api.scoped(world.people.editor, async (db) => {
        await db.revisionParent.update({
          where: { revisionId_parentId: { revisionId: world.draft.id, parentId: world.first.id } },
          data: { parentId: world.next.id },
        });
        await db.$executeRaw`UPDATE target SET decision = 'local', kept_from_id = parent_target_id, parent_target_id = NULL
          WHERE revision_id = ${world.draft.id}::uuid`;
      });
    }
    expect(await comparisons(still)).toMatchObject([{ moved: false, targets: [offered] }]);
    expect(await rebasingAs(api, still)([decide('a', 'LET_GO')], 1, still.third)).toMatchObject({
      taken: 1,
      revision: { targets: [] },
    });
    expect(await comparisons(again)).toMatchObject([{ moved: false, targets: [{ outcome: 'ADDED', answer: null }] }]);
    expect(await rebasingAs(api, again)([decide('a', 'LET_GO')], 1, again.third)).toMatchObject({
      refusals: [{ code: 'SHAPE_INVALID', path: ['resolutions', 'a'] }],
    });
  });
});
