import { describe, expect, it } from 'vitest';
import { testApi } from '../../../testing/index.ts';
import { gid } from '../cascade.fixture.ts';
import { REBASES, rebasing, rebasingAs } from './rebase.fixture.ts';

const api = testApi();

const OF_CONFLICT = ['KEEP_OURS', 'TAKE_THEIRS', 'ANSWER_ANEW'];
const OF_REMOVED = ['KEEP_AS_LOCAL', 'LET_GO'];
const tightened = { decision: 'tighten', value: '1' } as const;

const CASES = [
  ['adopted, changed', { was: {}, is: { value: '1.5' }, ours: {} }, 'FOLLOWS', []],
  ['adopted, other words', { was: {}, is: { statement: 'Khác lời' }, ours: {} }, 'FOLLOWS', []],
  ['adopted, unchanged', { was: {}, is: {}, ours: {} }, 'KEPT', []],
  ['tightened, unchanged', { was: {}, is: {}, ours: tightened }, 'KEPT', []],
  ['tightened, other words', { was: {}, is: { statement: 'Khác lời' }, ours: tightened }, 'KEPT', []],
  ['tightened, changed', { was: {}, is: { value: '1.5' }, ours: tightened }, 'CONFLICT', OF_CONFLICT],
  ['tightened, binding changed', { was: {}, is: { binding: 'floor' }, ours: tightened }, 'CONFLICT', OF_CONFLICT],
  ['new', { is: {} }, 'ADDED', []],
  ['never answered', { was: {}, is: { value: '1.5' } }, 'UNANSWERED', []],
  ['gone', { was: {}, ours: tightened }, 'REMOVED', OF_REMOVED],
  ['gone, not applicable', { was: {}, ours: { decision: 'notApplicable', reason: 'Không có' } }, 'REMOVED', []],
  ['gone, never answered', { was: {} }, 'REMOVED', []],
] as const;

describe('rebases', () => {
  it.each(CASES)('says of what is %s', async (_what, asked, outcome, resolutions) => {
    const world = rebasing({ a: asked });
    await api.store(world.seed);
    const { plan } = await api.as(world.people.editor).run(REBASES, { id: gid('Plan', world.own) });
    expect(plan?.rebases).toMatchObject([
      {
        base: { number: 1 },
        next: { number: 2 },
        moved: false,
        targets: [{ outcome, resolutions, change: { key: 'a' } }],
      },
    ]);
  });

  it('shows what was, what is and what we say, with the fields that changed', async () => {
    const world = rebasing({ a: { was: {}, is: { value: '1.5', binding: 'floor' }, ours: tightened } });
    await api.store(world.seed);
    const { plan } = await api.as(world.people.editor).run(REBASES, { id: gid('Plan', world.own) });
    expect(plan?.rebases[0]?.targets).toEqual([
      {
        outcome: 'CONFLICT',
        resolutions: OF_CONFLICT,
        change: {
          key: 'a',
          kind: 'CHANGED',
          fields: ['binding', 'commitment.value'],
          before: { commitment: { value: '2' } },
          after: { commitment: { value: '1.5' } },
        },
        answer: { key: 'a', decision: 'TIGHTEN', commitment: { value: '1' } },
      },
    ]);
  });

  it('goes on showing a conflict that was left open, against what had been answered, and is empty after the last', async () => {
    const world = rebasing({
      a: { was: {}, is: { value: '1.5' }, ours: tightened },
      b: { was: {}, is: { value: '1.5' }, ours: {} },
    });
    await api.store(world.seed);
    const { editor, viewer } = world.people;
    const shown = async (user = editor) =>
      (await api.as(user).run(REBASES, { id: gid('Plan', world.own) })).plan?.rebases;
    const rebasePlan = rebasingAs(api, world);
    await rebasePlan();
    expect(await shown()).toMatchObject([
      {
        base: { number: 1 },
        next: { number: 2 },
        moved: true,
        targets: [
          { outcome: 'CONFLICT', change: { kind: 'CHANGED', before: { commitment: { value: '2' } } } },
          { outcome: 'KEPT', change: { kind: 'SAME' } },
        ],
      },
    ]);
    expect(await shown(viewer)).toBeUndefined();
    await rebasePlan([{ targetKey: 'a', resolution: 'TAKE_THEIRS', expectedVersion: 1 }], 2);
    expect(await shown()).toEqual([]);
  });

  it('reads a published plan as it was published, and takes no more statements for many targets than for few', async () => {
    const count = async (targets: number) => {
      const asked = Array.from({ length: targets }, (_, n) => [`m${n}`, { was: {}, is: { value: '1.5' } }] as const);
      const world = rebasing(Object.fromEntries(asked));
      const own = world.district.party.plan();
      const published = own.published({ parents: [world.first] });
      published.target({ key: 'rieng' });
      await api.store(world.seed);
      const { result, statements } = await api.counted(() =>
        api.as(world.people.viewer).run(REBASES, { id: gid('Plan', own) }),
      );
      expect(result.plan?.rebases[0]?.targets).toHaveLength(targets);
      return statements.length;
    };
    const few = await count(3);
    expect(await count(12)).toBe(few);
    expect(few).toBeLessThan(20);
  });
});
