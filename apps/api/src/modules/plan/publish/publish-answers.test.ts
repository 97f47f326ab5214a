import { describe, expect, it } from 'vitest';
import { type SeededUser, testApi } from '../../../testing/index.ts';
import { answering, cascade, facts, gid, level, PUBLISH } from '../../cascade/cascade.fixture.ts';
import { SAVE_PLAN } from '../plan.fixture.ts';

const api = testApi();

const JOBS = { indicator: 'jobs-created', kind: 'annualQuantity', comparator: 'ge', periodFrom: 2021 } as const;

const quantity = (value: string) => ({
  kind: 'ANNUAL_QUANTITY' as const,
  comparator: 'GE' as const,
  value,
  periodFrom: 2021,
  periodTo: 2025,
});

const publish = async (user: SeededUser, plan: { readonly id: string }, expectedVersion = 1) =>
  (await api.as(user).run(PUBLISH, { input: { planId: gid('Plan', plan), expectedVersion } })).publishPlan;

/** A district that has answered all but `jobs` and what lies within it, "trong đó". */
function parts() {
  const world = cascade();
  const { published, asked, draft } = world;
  const within = published.target({ statement: 'Trong đó', value: '200', nestedIn: asked.jobs, ...JOBS });
  draft.target({ answers: asked.floor, binding: 'floor' });
  draft.target({ answers: asked.negotiable, value: '3' });
  draft.target({ answers: asked.reference, value: '4' });
  return { ...world, within };
}

describe('a target within another', () => {
  it('answered or the plan’s own, keeps the plan from being published while it exceeds what contains it, however it came to', async () => {
    const world = parts();
    const { asked, draft, within, own, people } = world;
    const container = draft.target({
      answers: asked.jobs,
      decision: 'relax',
      value: '150',
      reason: 'Khó khăn',
      ...JOBS,
    });
    container.consent('granted');
    draft.target({ answers: within, value: '200', nestedIn: container, ...JOBS });
    draft.target({ key: 'rieng', statement: 'Riêng huyện', value: '160', nestedIn: container, ...JOBS });
    await api.store(world.seed);
    const refused = { code: 'NESTED_ABOVE_CONTAINER', allowed: '0..150' };
    expect(await publish(people.publisher, own)).toMatchObject({
      refusals: [
        { ...refused, value: '200', subject: 'Trong đó' },
        { ...refused, value: '160', subject: 'Riêng huyện', path: ['targets', 'rieng', 'commitment', 'value'] },
      ],
    });
  });

  it('is looked at however many targets the plan has', async () => {
    const world = parts();
    const { asked, draft, within, own, people, published } = world;
    const container = draft.target({ answers: asked.jobs, value: '300', ...JOBS });
    draft.target({ answers: within, value: '200', nestedIn: container, ...JOBS });
    draft.target({ key: 'rieng', statement: 'Trong đó, riêng huyện', value: '301', nestedIn: container, ...JOBS });
    for (let n = 0; n < 248; n += 1)
      draft.target({ answers: published.target({ key: `them-${n}` }), key: `them-${n}` });
    for (let n = 0; n < 247; n += 1) draft.target({ key: `rieng-${n}` });
    await api.store(world.seed);
    expect(await publish(people.publisher, own)).toMatchObject({
      refusals: [{ code: 'TOO_MANY', path: ['targets'], value: '501', allowed: '0..500' }],
    });
  });

  it('stands by itself once what contains it does not apply, and goes back into it when that applies again', async () => {
    const world = parts();
    await api.store(world.seed);
    const { asked, within, own, people } = world;
    const answer = answering(api, world, people.publisher);
    await answer(asked.jobs, { decision: 'ADOPT' });
    expect(await answer(within, { decision: 'TIGHTEN', commitment: quantity('250') })).toMatchObject({
      inherited: { answer: { nestedIn: { key: asked.jobs.key } } },
    });
    await answer(asked.jobs, { decision: 'NOT_APPLICABLE', reason: 'Không có đối tượng', expectedVersion: 1 });
    expect(
      await answer(within, { decision: 'TIGHTEN', commitment: quantity('260'), expectedVersion: 1 }),
    ).toMatchObject({ inherited: { answer: { nestedIn: null } }, revision: { missing: [] } });
    expect(
      await answer(asked.jobs, { decision: 'TIGHTEN', commitment: quantity('310'), expectedVersion: 2 }),
    ).toMatchObject({
      revision: { missing: [] },
    });
    expect(
      await answer(within, { decision: 'TIGHTEN', commitment: quantity('311'), expectedVersion: 2 }),
    ).toMatchObject({ refusals: [{ code: 'NESTED_ABOVE_CONTAINER', value: '311', allowed: '0..310' }] });
    expect(await publish(people.publisher, own)).toMatchObject({ revision: { number: 1 } });
  });

  it('may be adopted where what contains it does not apply', async () => {
    const world = parts();
    await api.store(world.seed);
    const { asked, within, own, people } = world;
    const answer = answering(api, world, people.publisher);
    await answer(asked.jobs, { decision: 'NOT_APPLICABLE', reason: 'Không có đối tượng' });
    expect(await answer(within, { decision: 'ADOPT' })).toMatchObject({ revision: { missing: [] } });
    expect(await publish(people.publisher, own)).toMatchObject({ revision: { number: 1 } });
  });
});

describe("an answer's years", () => {
  it('stay within those of the plan or of what is asked, when the plan is made shorter too', async () => {
    const world = cascade();
    const { asked, district, people } = world;
    const own = district.government.plan({ periodFrom: 2021, periodTo: 2030 });
    const longer = own.draft({ parents: [world.published] });
    longer.target({ answers: asked.floor, binding: 'floor' });
    longer.target({ answers: asked.negotiable, value: '3' });
    longer.target({ answers: asked.jobs, value: '300', periodTo: 2025, ...JOBS });
    await api.store(world.seed);
    const later = { decision: 'RELAX' as const, commitment: level('1', { periodFrom: 2028, periodTo: 2028 }) };
    const answered = await answering(api, { own }, people.editor)(asked.reference, later);
    expect(answered).toMatchObject({ revision: { missing: [] } });
    const shorter = { planId: gid('Plan', own), expectedVersion: 1, facts: facts({ periodTo: 2026 }) };
    expect((await api.as(people.editor).run(SAVE_PLAN, { input: shorter })).savePlan.__typename).toBe(
      'SavePlanSuccess',
    );
    expect(await publish(people.publisher, own, 2)).toMatchObject({
      refusals: [
        {
          code: 'YEAR_OUTSIDE_PERIOD',
          path: ['targets', asked.reference.key, 'commitment', 'periodFrom'],
          value: '2028',
          subject: 'Tham khảo',
        },
        {
          code: 'YEAR_OUTSIDE_PERIOD',
          path: ['targets', asked.reference.key, 'commitment', 'periodTo'],
          value: '2028',
        },
      ],
    });
  });
});
