import { graphql } from '@bacthang/contract';
import { describe, expect, it } from 'vitest';
import { type SeededUser, testApi } from '../../../testing/index.ts';
import { answering, cascade, DRAFT, gid, level, PUBLISH } from '../../cascade/cascade.fixture.ts';
import { startingAs } from './revise.fixture.ts';

const api = testApi();
const start = startingAs(api);

describe('a word given to a relaxed answer', () => {
  /** The district published with one relaxed answer, and now it revises. */
  function revising(word: 'granted' | 'refused' = 'granted') {
    const world = cascade();
    const { published, asked, district, plan: above } = world;
    const own = district.government.plan();
    const first = own.published({ parents: [published] });
    const reason = 'Khó khăn';
    first.target({ answers: asked.negotiable, decision: 'relax', value: '5', reason }).consent(word);
    const jobs = { indicator: 'jobs-created', kind: 'annualQuantity', comparator: 'ge', periodFrom: 2021 } as const;
    first.target({ answers: asked.jobs, value: '300', ...jobs });
    first.target({ answers: asked.floor, binding: 'floor' });
    first.target({ answers: asked.reference, value: '4', binding: 'reference' });
    const again = () => start(world.people.editor, own);
    const plan = async () => (await api.as(world.people.editor).run(DRAFT, { id: gid('Plan', own) })).plan;
    const answerAgain = answering(api, { own }, world.people.editor);
    return { ...world, above, own, first, reason, again, plan, answerAgain };
  }

  const CONSENTS = graphql(`
    query Consents($id: ID!) {
      plan(id: $id) { latest { number targets { key decision consent { state note requestedAt decidedAt } } } }
    }
  `);

  it('holds for the next revision while the answer says the same: granted stays granted', async () => {
    const world = revising();
    await api.store(world.seed);
    const { editor, publisher } = world.people;
    const id = gid('Plan', world.own);
    const before = (await api.as(editor).run(CONSENTS, { id })).plan?.latest;
    expect(await world.again()).toMatchObject({ plan: { draft: { missing: [] } } });
    const input = { planId: id, expectedVersion: 1 };
    expect((await api.as(publisher).run(PUBLISH, { input })).publishPlan).toMatchObject({ revision: { number: 2 } });
    const after = (await api.as(editor).run(CONSENTS, { id })).plan?.latest;
    expect(after).toMatchObject({
      number: 2,
      targets: [{ decision: 'RELAX', consent: { state: 'GRANTED' } }, {}, {}, {}],
    });
    expect(after?.targets).toEqual(before?.targets);
  });

  it('stays refused, so that the answer still stops the plan', async () => {
    const world = revising('refused');
    await api.store(world.seed);
    await world.again();
    const draft = (await world.plan())?.draft;
    expect(draft?.inheritedTargets[1]).toMatchObject({ state: 'CONSENT_REFUSED', target: { statement: 'Thỏa thuận' } });
    expect(draft?.missing).toEqual([{ code: 'TARGET_UNANSWERED', subject: 'Thỏa thuận' }]);
  });

  it('is asked for again when the answer says something else', async () => {
    const world = revising();
    await api.store(world.seed);
    await world.again();
    const said = { expectedVersion: 1, decision: 'RELAX' as const, reason: world.reason, commitment: level('6') };
    const changed = await world.answerAgain(world.asked.negotiable, said);
    expect(changed).toMatchObject({
      inherited: { state: 'WAITING_FOR_CONSENT', answer: { consent: { state: 'PENDING' } } },
    });
  });

  it.each([
    ['the same', {}, 'ANSWERED', 'GRANTED'],
    ['the same in other words', { statement: 'Cách viết mới' }, 'ANSWERED', 'GRANTED'],
    ['another figure', { value: '2.5' }, 'UNANSWERED', 'PENDING'],
    ['another year', { periodFrom: 2024, periodTo: 2024 }, 'UNANSWERED', 'PENDING'],
    ['another group', { subgroup: 'khmer' }, 'UNANSWERED', 'PENDING'],
  ] as const)('when the plan above is published anew and asks %s', async (_what, changes, state, word) => {
    const world = revising();
    const { key } = world.asked.negotiable;
    const now = world.above
      .published()
      .target({ key, statement: 'Thỏa thuận', value: '3', binding: 'negotiable', ...changes });
    await api.store(world.seed);
    await world.again();
    expect((await world.plan())?.draft?.inheritedTargets).toMatchObject([
      { state, target: { id: gid('Target', now) } },
    ]);
    const { editor } = world.people;
    const version = (await world.plan())?.draft?.targets.find((target) => target.decision === 'RELAX')?.version ?? 0;
    const said = { decision: 'RELAX' as const, reason: world.reason, commitment: level('5') };
    expect(await answering(api, world, editor)(now, { ...said, expectedVersion: version })).toMatchObject({
      inherited: {
        state: word === 'GRANTED' ? 'ANSWERED' : 'WAITING_FOR_CONSENT',
        answer: { consent: { state: word } },
      },
    });
  });

  it('is carried by nobody else, and to no other plan, past every resolver too', async () => {
    const world = revising();
    await api.store(world.seed);
    await world.again();
    const draftId = (
      await api.scoped(world.people.editor, (db) =>
        db.revision.findFirstOrThrow({ where: { planId: world.own.id, state: 'draft' } }),
      )
    ).id;
    const carry = (user: SeededUser, from: string, to: string) =>
      api.scoped(user, (db) => db.$queryRaw`SELECT app_carry_consents(${from}::uuid, ${to}::uuid)::text`);
    const { editor, viewer, provincePublisher } = world.people;
    const attempts = [
      [viewer, world.first.id, draftId],
      [provincePublisher, world.first.id, draftId],
      [editor, world.published.id, draftId],
      [editor, draftId, draftId],
      [editor, world.first.id, world.first.id],
    ] as const;
    for (const attempt of attempts) {
      await expect(carry(...attempt)).rejects.toThrow('of the same plan, by those who edit it');
    }
  });
});
