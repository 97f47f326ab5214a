import { describe, expect, it } from 'vitest';
import { type SeededUser, testApi } from '../../../testing/index.ts';
import { SAVE_PLAN, START_REVISION } from '../../plan/plan.fixture.ts';
import { gid, PUBLISH } from '../cascade.fixture.ts';
import { conflict, decide, rebasing, rebasingAs, relaxed, tightened } from './rebase.fixture.ts';

const api = testApi();

describe('what goes by itself', () => {
  it('follows where it was adopted, stays where it was not touched, and leaves conflicts open', async () => {
    const world = rebasing({
      follows: { was: {}, is: { value: '1.5', statement: 'Dưới 1,5%' }, ours: {} },
      kept: { was: {}, is: {}, ours: tightened },
      words: { was: {}, is: { statement: 'Khác lời' }, ours: tightened },
      conflict,
      added: { is: {} },
      local: { was: {}, ours: { ...tightened, statement: 'Của ta' } },
      gone: { was: {}, ours: { decision: 'notApplicable', reason: 'Không có' } },
    });
    await api.store(world.seed);
    const done = await rebasingAs(api, world)();
    expect(done).toMatchObject({
      taken: 5,
      open: ['conflict'],
      revision: { version: 2, parents: [{ id: gid('Revision', world.next) }] },
    });
    if (done.__typename !== 'RebasePlanSuccess') throw new Error(done.__typename);
    const of = (key: string) => done.revision.targets.find((target) => target.key === key);
    const now = (key: string) => ({ id: gid('Target', world.now.get(key) ?? { id: '' }) });
    expect(of('follows')).toMatchObject({
      decision: 'ADOPT',
      statement: 'Dưới 1,5%',
      commitment: { value: '1.5' },
      parentTarget: now('follows'),
    });
    expect(of('kept')).toMatchObject({ decision: 'TIGHTEN', commitment: { value: '1' }, parentTarget: now('kept') });
    expect(of('words')).toMatchObject({ decision: 'TIGHTEN', statement: 'words', parentTarget: now('words') });
    expect(of('conflict')).toMatchObject({ version: 1, decision: 'TIGHTEN', commitment: { value: '1' } });
    expect(of('local')).toMatchObject({
      decision: 'LOCAL',
      statement: 'Của ta',
      commitment: { value: '1' },
      parentTarget: null,
    });
    expect(of('gone')).toBeUndefined();
    expect(done.revision.missing).toMatchObject([
      { code: 'TARGET_UNANSWERED', subject: 'conflict' },
      { code: 'TARGET_UNANSWERED', subject: 'added' },
    ]);
  });

  it('comes to the same by saving the draft under the new revision, and by starting a revision', async () => {
    const asked = { a: { was: {}, is: { value: '1.5' }, ours: {} }, b: conflict };
    const said = [
      { key: 'a', decision: 'ADOPT' },
      { key: 'b', decision: 'TIGHTEN' },
    ];
    const inherited = [{ state: 'ANSWERED' }, { state: 'UNANSWERED', answer: { key: 'b' } }];
    const saved = rebasing(asked);
    await api.store(saved.seed);
    const parentRevisionIds = [gid('Revision', saved.next)];
    const input = { planId: gid('Plan', saved.own), expectedVersion: 1, parentRevisionIds };
    expect((await api.as(saved.people.editor).run(SAVE_PLAN, { input })).savePlan).toMatchObject({
      revision: { targets: said, inheritedTargets: inherited },
    });
    const started = rebasing(asked, 'published');
    await api.store(started.seed);
    const plan = { input: { planId: gid('Plan', started.own) } };
    expect((await api.as(started.people.editor).run(START_REVISION, plan)).startRevision).toMatchObject({
      plan: { draft: { parents: [{ number: 2 }], targets: said, inheritedTargets: inherited } },
    });
  });

  it('done twice is done once', async () => {
    const world = rebasing({ a: { was: {}, is: { value: '1.5' }, ours: {} }, b: conflict });
    await api.store(world.seed);
    const rebasePlan = rebasingAs(api, world);
    const once = await rebasePlan();
    const twice = await rebasePlan([], 2);
    if (once.__typename !== 'RebasePlanSuccess' || twice.__typename !== 'RebasePlanSuccess') throw new Error();
    expect(twice).toEqual({ ...once, taken: 0 });
    expect(await rebasePlan([decide('b', 'TAKE_THEIRS')], 2)).toMatchObject({ taken: 1, open: [] });
    expect(await rebasePlan([decide('b', 'TAKE_THEIRS', { expectedVersion: 2 })], 3)).toMatchObject({
      refusals: [{ code: 'SHAPE_INVALID', path: ['resolutions', 'b'], value: 'takeTheirs', allowed: '' }],
    });
  });
});

describe('who may', () => {
  it('moves a draft of their own organization; others see none, and a published plan has none', async () => {
    const world = rebasing({ a: conflict });
    const published = world.district.party.plan();
    published.published({ parents: [world.first] });
    const editor = world.district.party.member('editor');
    await api.store(world.seed);
    const { viewer, provincePublisher, stranger } = world.people;
    const as = (user: SeededUser) => rebasingAs(api, world, user)();
    for (const user of [viewer, provincePublisher, stranger]) {
      expect(await as(user)).toMatchObject({ refusals: [{ code: 'NOT_FOUND', path: ['planId'] }] });
    }
    expect(await rebasingAs(api, { ...world, own: published }, editor)()).toMatchObject({
      refusals: [{ code: 'ALREADY_PUBLISHED', path: ['planId'] }],
    });
  });

  it('leaves the answers to other plans, and the plans of others, as they were', async () => {
    const world = rebasing({ a: { was: {}, is: { value: '1.5' }, ours: {} } });
    const other = world.province.government.plan();
    const asking = other.published();
    other.published().target({ key: 'o', value: '9' });
    const o = asking.target({ key: 'o', value: '3' });
    const neighbour = world.district.government.plan();
    const twoAbove = neighbour.draft({ parents: [world.first, asking] });
    twoAbove.target({ answers: o, value: '3' });
    await api.store(world.seed);
    expect(await rebasingAs(api, world)()).toMatchObject({ taken: 1 });
    expect(await rebasingAs(api, { ...world, own: neighbour })()).toMatchObject({
      taken: 0,
      revision: {
        version: 2,
        targets: [{ key: 'o', version: 1, commitment: { value: '3' }, parentTarget: { id: gid('Target', o) } }],
      },
    });
  });
});

it('publishes the next revision once every conflict is settled', async () => {
  const world = rebasing({ a: conflict, b: { was: {}, is: { value: '1.5' }, ours: {} } });
  await api.store(world.seed);
  const rebasePlan = rebasingAs(api, world);
  await rebasePlan();
  const publish = async (expectedVersion: number) =>
    (await api.as(world.people.publisher).run(PUBLISH, { input: { planId: gid('Plan', world.own), expectedVersion } }))
      .publishPlan;
  expect(await publish(2)).toMatchObject({ refusals: [{ code: 'TARGET_UNANSWERED', subject: 'a' }] });
  await rebasePlan([decide('a', 'KEEP_OURS')], 2);
  expect(await publish(3)).toMatchObject({ revision: { number: 1, state: 'PUBLISHED' } });
});

it('takes no more statements for many targets than for few', async () => {
  const count = async (targets: number) => {
    const keys = Array.from({ length: targets }, (_, n) => `m${n}`);
    const asked = keys.flatMap((key) => [
      [key, { was: {}, is: { value: '1.5' }, ours: relaxed, consent: 'granted' }],
      [`f-${key}`, { was: {}, is: { value: '1.5' }, ours: {} }],
      [`g-${key}`, { was: {}, ours: relaxed, consent: 'pending' }],
    ]);
    const world = rebasing(Object.fromEntries(asked));
    await api.store(world.seed);
    const decisions = keys.map((key) => decide(key, 'KEEP_OURS'));
    const { result, statements } = await api.counted(() => rebasingAs(api, world)(decisions));
    expect(result).toMatchObject({ taken: targets * 3 });
    return statements.length;
  };
  const few = await count(3);
  expect(await count(12)).toBe(few);
});
