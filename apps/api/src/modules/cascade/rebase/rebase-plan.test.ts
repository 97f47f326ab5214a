import { describe, expect, it } from 'vitest';
import { type SeededUser, testApi } from '../../../testing/index.ts';
import { SAVE_PLAN, START_REVISION } from '../../plan/plan.fixture.ts';
import { gid, level, PUBLISH } from '../cascade.fixture.ts';
import { decide, rebasing, rebasingAs } from './rebase.fixture.ts';

const api = testApi();

const tightened = { decision: 'tighten', value: '1' } as const;
const relaxed = { decision: 'relax', value: '5', reason: 'Khó khăn' } as const;
const conflict = { was: {}, is: { value: '1.5' }, ours: tightened } as const;

/** The district's answer to one target, after one decision on it. */
async function settled(asked: Parameters<typeof rebasing>[0][string], ...decisions: ReturnType<typeof decide>[]) {
  const world = rebasing({ a: asked });
  await api.store(world.seed);
  const done = await rebasingAs(api, world)(decisions);
  return { world, done, target: done.__typename === 'RebasePlanSuccess' ? done.revision.targets[0] : undefined };
}

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
    expect(done.revision.missing).toEqual([
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

  it('puts answers within those to what contains them now', async () => {
    const world = rebasing({});
    const JOBS = { indicator: 'jobs-created', kind: 'annualQuantity', comparator: 'ge', periodFrom: 2021 } as const;
    const whole = { key: 'whole', value: '300', ...JOBS };
    const within = { value: '200', ...JOBS };
    const before = world.first.target(whole);
    const [into, out] = [
      world.first.target({ key: 'into', ...within }),
      world.first.target({ key: 'out', nestedIn: before, ...within }),
    ];
    const now = world.next.target(whole);
    world.next.target({ key: 'into', nestedIn: now, ...within });
    world.next.target({ key: 'out', ...within });
    const answer = world.draft.target({ answers: before, value: '300', ...JOBS });
    world.draft.target({ answers: into, ...within });
    world.draft.target({ answers: out, nestedIn: answer, ...within });
    await api.store(world.seed);
    expect(await rebasingAs(api, world)()).toMatchObject({
      revision: {
        targets: [
          { key: 'whole', nestedIn: null },
          { key: 'into', nestedIn: { key: 'whole' } },
          { key: 'out', nestedIn: null },
        ],
      },
    });
  });
});

describe('a conflict', () => {
  it('is settled by keeping ours, taking theirs, or answering anew', async () => {
    const kept = await settled(conflict, decide('a', 'KEEP_OURS'));
    expect(kept.done).toMatchObject({ taken: 1, open: [], revision: { missing: [] } });
    expect(kept.target).toMatchObject({ decision: 'TIGHTEN', commitment: { value: '1' } });
    const taken = await settled({ ...conflict, ours: relaxed, consent: 'granted' }, decide('a', 'TAKE_THEIRS'));
    expect(taken.target).toMatchObject({
      decision: 'ADOPT',
      reason: null,
      commitment: { value: '1.5' },
      consent: null,
    });
    const answer = { decision: 'TIGHTEN' as const, commitment: level('0.5'), statement: ' Còn dưới 0,5% ' };
    const anew = await settled(conflict, decide('a', 'ANSWER_ANEW', { answer }));
    expect(anew.target).toMatchObject({
      decision: 'TIGHTEN',
      commitment: { value: '0.5' },
      version: 2,
      statement: 'Còn dưới 0,5%',
    });
  });

  it('is refused as any answer is: ours may be no tighter any more, or a floor by now', async () => {
    const looser = await settled({ was: {}, is: { value: '0.5' }, ours: tightened }, decide('a', 'KEEP_OURS'));
    expect(looser.done).toMatchObject({
      refusals: [{ code: 'NOT_TIGHTER', path: ['resolutions', 'a', 'commitment', 'value'] }],
    });
    const floor = await settled({ was: {}, is: { binding: 'floor' }, ours: relaxed }, decide('a', 'KEEP_OURS'));
    expect(floor.done).toMatchObject({ refusals: [{ code: 'FLOOR_BINDS' }] });
    const answer = { decision: 'RELAX' as const, commitment: level('4'), reason: '  ' };
    const silent = await settled(conflict, decide('a', 'ANSWER_ANEW', { answer }));
    expect(silent.done).toMatchObject({ refusals: [{ code: 'REASON_REQUIRED' }] });
  });

  it('asks for consent anew where ours is kept; what was not touched keeps the word it had', async () => {
    const changed = await settled(
      { was: {}, is: { value: '1.5' }, ours: relaxed, consent: 'granted' },
      decide('a', 'KEEP_OURS'),
    );
    expect(changed.target).toMatchObject({ consent: { state: 'PENDING', version: 2, steps: [{ move: 'REQUESTED' }] } });
    const words = await settled({ was: {}, is: { statement: 'Khác lời' }, ours: relaxed, consent: 'granted' });
    expect(words.target).toMatchObject({ consent: { state: 'GRANTED', version: 1, steps: [] } });
    const gone = await settled({ was: {}, ours: relaxed, consent: 'pending' });
    expect(gone.target).toMatchObject({ decision: 'LOCAL', consent: null });
  });

  it('is left to others where somebody changed the answer, or saved the draft, or published above meanwhile', async () => {
    const world = rebasing({ a: conflict });
    const third = world.above.published({ included: [world.district.government] });
    third.target({ key: 'a', statement: 'a', value: '1.2' });
    await api.store(world.seed);
    const rebasePlan = rebasingAs(api, world, world.people.publisher);
    expect(await rebasePlan([])).toMatchObject({
      refusals: [{ code: 'PARENT_NOT_NEWEST', path: ['nextRevisionId'], value: '2', allowed: '3' }],
    });
    expect(await rebasePlan([decide('a', 'KEEP_OURS', { expectedVersion: 0 })], 1, third)).toMatchObject({
      refusals: [{ code: 'CHANGED_MEANWHILE', path: ['resolutions', 'a'], value: '0', allowed: '1' }],
    });
    expect(await rebasePlan([], 7, third)).toEqual({
      __typename: 'PlanConflict',
      yourVersion: 7,
      current: { version: 1 },
    });
    const both = await Promise.all([
      rebasePlan([decide('a', 'KEEP_OURS')], 1, third),
      rebasingAs(api, world)([decide('a', 'TAKE_THEIRS')], 1, third),
    ]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['PlanConflict', 'RebasePlanSuccess']);
  });

  it('names what makes no sense', async () => {
    const world = rebasing({ a: conflict, kept: { was: {}, is: {}, ours: {} } });
    await api.store(world.seed);
    const rebasePlan = rebasingAs(api, world);
    const answer = { decision: 'ADOPT' as const };
    expect(
      await rebasePlan([
        decide('a', 'ANSWER_ANEW'),
        decide('a', 'KEEP_OURS', { answer }),
        decide('b', 'ANSWER_ANEW', { answer: { decision: 'LOCAL' } }),
      ]),
    ).toMatchObject({
      refusals: [
        { code: 'FIELD_REQUIRED', path: ['resolutions', 'a', 'answer'] },
        { code: 'FIELD_FORBIDDEN', path: ['resolutions', 'a', 'answer'] },
        { code: 'SHAPE_INVALID', path: ['resolutions', 'b', 'answer', 'decision'] },
      ],
    });
    expect(await rebasePlan([decide('a', 'LET_GO'), decide('kept', 'KEEP_OURS'), decide('x', 'LET_GO')])).toMatchObject(
      {
        refusals: [
          { code: 'SHAPE_INVALID', allowed: 'keepOurs|takeTheirs|answerAnew' },
          { code: 'SHAPE_INVALID', path: ['resolutions', 'kept'] },
          { code: 'NOT_FOUND', path: ['resolutions', 'x'] },
        ],
      },
    );
    expect(await rebasePlan([], 1, world.published)).toMatchObject({
      refusals: [{ code: 'NOT_FOUND', path: ['nextRevisionId'] }],
    });
    expect(await rebasePlan([], 1, { id: 'rác' })).toMatchObject({ refusals: [{ code: 'NOT_FOUND' }] });
  });
});

describe('what is gone above', () => {
  it.each([
    ['KEEP_AS_LOCAL', [{ key: 'a', decision: 'LOCAL', commitment: { value: '1' } }]],
    ['LET_GO', []],
  ] as const)('%s', async (resolution, targets) => {
    const { done } = await settled({ was: {}, ours: tightened }, decide('a', resolution));
    expect(done).toMatchObject({ taken: 1, revision: { targets } });
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
