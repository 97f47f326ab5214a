import { describe, expect, it } from 'vitest';
import { newSeed, type SeededUser, testApi } from '../../testing/index.ts';
import { cascade, DRAFT, gid, level, ownTarget, SAVE_TARGET } from '../cascade/cascade.fixture.ts';

const api = testApi();

async function draft() {
  const seed = newSeed();
  const { government } = seed.province('Bắc Thử');
  const plan = government.plan();
  const revision = plan.draft();
  const people = {
    editor: government.member('editor'),
    second: government.member('publisher'),
    viewer: government.member('viewer'),
  };
  await api.store(seed);
  const save = async (
    user: SeededUser,
    target: ReturnType<typeof ownTarget>,
    more: { targetId?: string; expectedVersion?: number } = {},
  ) =>
    (await api.as(user).run(SAVE_TARGET, { input: { planId: gid('Plan', plan), expectedVersion: 0, target, ...more } }))
      .saveTarget;
  return { plan, revision, ...people, save };
}

/** The saved target; what was answered instead, if it was not saved. */
const saved = (answer: Awaited<ReturnType<Awaited<ReturnType<typeof draft>>['save']>>) => {
  if (answer.__typename !== 'SaveTargetSuccess') throw new Error(JSON.stringify(answer));
  return answer.target;
};

const jobs = (value: string, more: object = {}) =>
  ownTarget(value, {
    indicatorCode: 'jobs-created',
    commitment: { kind: 'ANNUAL_QUANTITY', comparator: 'GE', value, periodFrom: 2021, periodTo: 2025 },
    ...more,
  });

describe('saveTarget', () => {
  it('adds targets in order, each under a key of its own', async () => {
    const { editor, save } = await draft();
    const first = saved(await save(editor, ownTarget('2')));
    const second = saved(await save(editor, ownTarget('1.50')));
    expect([first.ordinal, second.ordinal]).toEqual([1, 2]);
    expect(first.key).not.toBe(second.key);
    expect(second).toMatchObject({ version: 1, commitment: { value: '1.5' } });
  });

  it('changes a target under its key, a version on', async () => {
    const { editor, save } = await draft();
    const first = saved(await save(editor, ownTarget('2')));
    const changed = saved(await save(editor, ownTarget('1'), { targetId: first.id, expectedVersion: 1 }));
    expect(changed).toMatchObject({ id: first.id, key: first.key, ordinal: 1, version: 2, commitment: { value: '1' } });
  });

  it('keeps HTML and emoji in names as they were typed', async () => {
    const { editor, save } = await draft();
    const statement = '<script>alert("x")</script> 🌾 & <b>giảm</b>';
    expect(saved(await save(editor, ownTarget('2', { statement }))).statement).toBe(statement);
  });

  it('shows the second of two who save at once what stands', async () => {
    const { editor, second, save } = await draft();
    const { id } = saved(await save(editor, ownTarget('2')));
    const both = await Promise.all([
      save(editor, ownTarget('1'), { targetId: id, expectedVersion: 1 }),
      save(second, ownTarget('1.2'), { targetId: id, expectedVersion: 1 }),
    ]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['SaveTargetSuccess', 'TargetConflict']);
    const lost = both.find(({ __typename }) => __typename === 'TargetConflict');
    const won = both.flatMap((answer) => (answer.__typename === 'SaveTargetSuccess' ? [answer.target.statement] : []));
    expect(lost).toMatchObject({ yourVersion: 1, current: { version: 2, statement: won[0] } });
    expect(await save(editor, ownTarget('1'), { expectedVersion: 3 })).toMatchObject({
      __typename: 'TargetConflict',
      current: null,
    });
  });

  it.each<[string, object, object]>([
    [
      'a percentage of 140',
      { commitment: level('140') },
      { code: 'OUT_OF_RANGE', path: ['target', 'commitment', 'value'], value: '140', allowed: '0..100' },
    ],
    [
      'a year before the period',
      { commitment: level('2', { periodFrom: 2019 }) },
      { code: 'YEAR_OUTSIDE_PERIOD', path: ['target', 'commitment', 'periodFrom'], allowed: '2021..2025' },
    ],
    [
      'an unknown indicator',
      { indicatorCode: 'x\u0000' },
      { code: 'INDICATOR_UNKNOWN', path: ['target', 'indicatorCode'] },
    ],
    ['an unknown subgroup', { subgroupCode: 'x' }, { code: 'SUBGROUP_UNKNOWN', path: ['target', 'subgroupCode'] }],
    [
      'an unknown container',
      { nestedInKey: 'x' },
      { code: 'CONTAINER_UNKNOWN', path: ['target', 'nestedInKey'], value: 'x' },
    ],
    ['no words', { statement: '\u200B' }, { code: 'TEXT_MISSING', path: ['target', 'statement'] }],
    ['20,000 characters', { note: 'x'.repeat(20_000) }, { code: 'TEXT_TOO_LONG', path: ['target', 'note'] }],
    ['a NUL', { note: 'a\u0000b' }, { code: 'TEXT_HAS_CONTROL_CHARACTER', path: ['target', 'note'] }],
    [
      'a count of half a person',
      { indicatorCode: 'jobs-created', commitment: level('0.5', { comparator: 'GE' }) },
      { code: 'NOT_WHOLE' },
    ],
    ['an outlook within the period', { outlook: true }, { code: 'OUTLOOK_WITHIN_PERIOD' }],
  ])('refuses %s', async (_, more, refusal) => {
    const { editor, save } = await draft();
    expect(await save(editor, ownTarget('2', more))).toMatchObject({
      __typename: 'Refused',
      refusals: expect.arrayContaining([expect.objectContaining(refusal)]),
    });
  });

  it('refuses a part above its container, from either side, and a circle', async () => {
    const { editor, save } = await draft();
    const whole = saved(await save(editor, jobs('350')));
    const nested = { nestedInKey: whole.key };
    expect(await save(editor, jobs('400', nested))).toMatchObject({
      refusals: [
        { code: 'NESTED_ABOVE_CONTAINER', path: ['target', 'commitment', 'value'], value: '400', allowed: '0..350' },
      ],
    });
    const part = saved(await save(editor, jobs('210', { ...nested, statement: 'Trong đó' })));
    expect(part.nestedIn).toEqual({ key: whole.key });
    expect(await save(editor, jobs('200'), { targetId: whole.id, expectedVersion: 1 })).toMatchObject({
      refusals: [
        {
          code: 'NESTED_ABOVE_CONTAINER',
          path: ['target', 'commitment', 'value'],
          value: '210',
          allowed: '0..200',
          subject: 'Trong đó',
        },
      ],
    });
    expect(
      await save(editor, jobs('350', { nestedInKey: part.key }), { targetId: whole.id, expectedVersion: 1 }),
    ).toMatchObject({
      refusals: expect.arrayContaining([
        expect.objectContaining({ code: 'CONTAINER_CYCLE', path: ['target', 'nestedInKey'] }),
      ]),
    });
  });

  it('leaves answers to answerTarget', async () => {
    const world = cascade();
    const answer = world.draft.target({ answers: world.asked.floor });
    await api.store(world.seed);
    const input = {
      planId: gid('Plan', world.own),
      targetId: gid('Target', answer),
      expectedVersion: 1,
      target: ownTarget('2'),
    };
    expect((await api.as(world.people.editor).run(SAVE_TARGET, { input })).saveTarget).toMatchObject({
      refusals: [{ code: 'FIELD_FORBIDDEN', path: ['targetId'], value: 'adopt', allowed: 'local' }],
    });
  });

  it('puts a local target of a plan below after all that it inherits', async () => {
    const world = cascade();
    await api.store(world.seed);
    const input = { planId: gid('Plan', world.own), expectedVersion: 0, target: ownTarget('2') };
    expect((await api.as(world.people.editor).run(SAVE_TARGET, { input })).saveTarget).toMatchObject({
      target: { ordinal: 5 },
    });
  });

  it('refuses people without the right, wrong ids, and targets of other plans', async () => {
    const { plan, viewer, editor, save } = await draft();
    const world = cascade();
    await api.store(world.seed);
    expect(await save(viewer, ownTarget('2'))).toMatchObject({ refusals: [{ code: 'NOT_FOUND', path: ['planId'] }] });
    expect(await save(world.people.editor, ownTarget('2'))).toMatchObject({
      refusals: [{ code: 'NOT_FOUND', path: ['planId'] }],
    });
    for (const targetId of ['rác', gid('Plan', plan), gid('Target', { id: 'x' }), gid('Target', world.asked.floor)]) {
      expect(await save(editor, ownTarget('2'), { targetId, expectedVersion: 1 })).toMatchObject({
        refusals: [{ code: 'NOT_FOUND', path: ['targetId'], value: targetId }],
      });
    }
    const input = {
      planId: gid('Plan', world.plan),
      targetId: gid('Target', world.asked.floor),
      expectedVersion: 1,
      target: ownTarget('2'),
    };
    expect((await api.as(world.people.provinceEditor).run(SAVE_TARGET, { input })).saveTarget).toMatchObject({
      refusals: [{ code: 'ALREADY_PUBLISHED' }],
    });
    expect((await api.nobody.run(SAVE_TARGET, { input })).saveTarget).toMatchObject({
      refusals: [{ code: 'NOT_SIGNED_IN' }],
    });
    expect((await api.as(world.people.provinceEditor).run(DRAFT, { id: input.planId })).plan?.draft).toBeNull();
  });
});
