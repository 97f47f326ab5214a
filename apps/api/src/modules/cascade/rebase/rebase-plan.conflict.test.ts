import { describe, expect, it } from 'vitest';
import { testApi } from '../../../testing/index.ts';
import { level } from '../cascade.fixture.ts';
import { conflict, decide, rebasing, rebasingAs, relaxed, settling, tightened } from './rebase.fixture.ts';

const api = testApi();
const settled = settling(api);

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
