import { graphql } from '@bacthang/contract';
import { describe, expect, it } from 'vitest';
import { testApi } from '../../testing/index.ts';
import { answering, cascade, gid, level, PUBLISH } from './cascade.fixture.ts';

const api = testApi();

const DECIDE = graphql(`
  mutation Decide($input: DecideConsentInput!) {
    decideConsent(input: $input) {
      __typename
      ... on DecideConsentSuccess {
        consent {
          state version note decidedAt viewerCanDecide decidedBy { id } requester { id } publisher { id }
          target { statement commitment { value } parentTarget { statement } comparison { relation difference } lineage { targets { organization { id } revisionNumber } } }
        }
      }
      ... on ConsentConflict { yourVersion current { version state target { commitment { value } } } }
      ... on Refused { refusals { code path value allowed } }
    }
  }
`);

const ANSWERED = graphql(`
  query Answered($id: ID!) {
    plan(id: $id) { draft { missing { code subject } inheritedTargets { state target { statement } } } }
  }
`);

const PUBLISHED = graphql(`
  query Published($id: ID!) {
    revision(id: $id) { recomputedHash inheritedTargets { state } }
  }
`);

async function relaxed(...values: readonly string[]) {
  const world = cascade();
  await api.store(world.seed);
  const answer = answering(api, world, world.people.editor);
  let targetId = '';
  for (const [index, value] of values.entries()) {
    const given = await answer(world.asked.negotiable, {
      decision: 'RELAX',
      commitment: level(value),
      reason: 'Xuất phát điểm thấp',
      expectedVersion: index,
    });
    targetId = given.__typename === 'AnswerTargetSuccess' ? (given.inherited.answer?.id ?? '') : JSON.stringify(given);
  }
  return {
    world,
    targetId,
    decide: (more: object = {}) => ({
      input: { targetId, expectedVersion: values.length, decision: 'GRANT' as const, ...more },
    }),
  };
}

describe('decideConsent', () => {
  it('grants: the publisher sees the answer though the draft around it is not theirs', async () => {
    const { world, decide } = await relaxed('3.5');
    const { provincePublisher, editor } = world.people;
    const { decideConsent } = await api.as(provincePublisher).run(DECIDE, decide({ note: ' Đồng ý ' }));
    expect(decideConsent).toMatchObject({
      consent: {
        state: 'GRANTED',
        version: 2,
        note: 'Đồng ý',
        viewerCanDecide: false,
        decidedBy: { id: gid('User', provincePublisher) },
        requester: { id: gid('Organization', world.district.government) },
        publisher: { id: gid('Organization', world.province.government) },
        target: {
          commitment: { value: '3.5' },
          parentTarget: { statement: 'Thỏa thuận' },
          comparison: { relation: 'LOOSER', difference: '0.50' },
          lineage: {
            targets: [
              { organization: { id: gid('Organization', world.district.government) }, revisionNumber: null },
              { revisionNumber: 1 },
            ],
          },
        },
      },
    });
    const { plan } = await api.as(editor).run(ANSWERED, { id: gid('Plan', world.own) });
    expect(plan?.draft?.inheritedTargets[1]).toEqual({ state: 'ANSWERED', target: { statement: 'Thỏa thuận' } });
    expect(
      (await api.as(provincePublisher).run(DECIDE, decide({ expectedVersion: 2, decision: 'REFUSE' }))).decideConsent,
    ).toMatchObject({
      refusals: [{ code: 'CONSENT_DECIDED', path: ['decision'], value: 'granted' }],
    });
  });

  it('refuses: the target must be answered again, and stops the plan by name', async () => {
    const { world, decide } = await relaxed('3.5');
    await api.as(world.people.provincePublisher).run(DECIDE, decide({ decision: 'REFUSE', note: 'Chưa đủ căn cứ' }));
    const { plan } = await api.as(world.people.editor).run(ANSWERED, { id: gid('Plan', world.own) });
    expect(plan?.draft?.inheritedTargets[1]).toMatchObject({ state: 'CONSENT_REFUSED' });
    expect(plan?.draft?.missing).toContainEqual({ code: 'TARGET_UNANSWERED', subject: 'Thỏa thuận' });
  });

  it('decides on an answer that is published, without touching what is frozen', async () => {
    const { world, decide } = await relaxed('3.5');
    const { editor, publisher, provincePublisher } = world.people;
    for (const target of [world.asked.floor, world.asked.reference, world.asked.jobs])
      await answering(api, world, editor)(target, { decision: 'ADOPT' });
    const { publishPlan } = await api
      .as(publisher)
      .run(PUBLISH, { input: { planId: gid('Plan', world.own), expectedVersion: 1 } });
    if (publishPlan.__typename !== 'PublishPlanSuccess') throw new Error(JSON.stringify(publishPlan));
    const states = async () =>
      (await api.as(provincePublisher).run(PUBLISHED, { id: publishPlan.revision.id })).revision;
    expect((await states())?.inheritedTargets[1]).toEqual({ state: 'WAITING_FOR_CONSENT' });
    expect((await api.as(provincePublisher).run(DECIDE, decide())).decideConsent).toMatchObject({
      consent: { state: 'GRANTED' },
    });
    expect(await states()).toMatchObject({
      inheritedTargets: { 1: { state: 'ANSWERED' } },
      recomputedHash: publishPlan.revision.contentHash,
    });
  });

  it('decides on the figure that was seen, no other', async () => {
    const { world, decide } = await relaxed('3.5', '3.9');
    const { decideConsent } = await api.as(world.people.provincePublisher).run(DECIDE, decide({ expectedVersion: 1 }));
    expect(decideConsent).toEqual({
      __typename: 'ConsentConflict',
      yourVersion: 1,
      current: { version: 2, state: 'PENDING', target: { commitment: { value: '3.9' } } },
    });
  });

  it('lets one of two who decide at once through', async () => {
    const { world, decide } = await relaxed('3.5');
    const { provincePublisher } = world.people;
    const decisions = await Promise.all([
      api.as(provincePublisher).run(DECIDE, decide()),
      api.as(provincePublisher).run(DECIDE, decide({ decision: 'REFUSE' })),
    ]);
    expect(decisions.map(({ decideConsent }) => decideConsent.__typename).toSorted()).toEqual([
      'ConsentConflict',
      'DecideConsentSuccess',
    ]);
  });

  it('never waits for ever on an editor who changes the answer meanwhile', async () => {
    const { world, decide } = await relaxed('3.5');
    const answer = answering(api, world, world.people.editor);
    const [decided, answered] = await Promise.all([
      api.as(world.people.provincePublisher).run(DECIDE, decide()),
      answer(world.asked.negotiable, {
        decision: 'RELAX',
        commitment: level('3.7'),
        reason: 'Thiên tai',
        expectedVersion: 1,
      }),
    ]);
    expect(answered).toMatchObject({
      inherited: { state: 'WAITING_FOR_CONSENT', answer: { consent: { state: 'PENDING' } } },
    });
    expect(['ConsentConflict', 'DecideConsentSuccess']).toContain(decided.decideConsent.__typename);
  });

  it('is for publishers of the plan above alone', async () => {
    const { world, decide } = await relaxed('3.5');
    const { provinceEditor, publisher, stranger } = world.people;
    for (const person of [provinceEditor, publisher, stranger]) {
      expect((await api.as(person).run(DECIDE, decide())).decideConsent).toMatchObject({
        refusals: [{ code: 'NOT_ALLOWED', path: ['targetId'] }],
      });
    }
    expect((await api.nobody.run(DECIDE, decide())).decideConsent).toMatchObject({
      refusals: [{ code: 'NOT_SIGNED_IN' }],
    });
    const { provincePublisher } = world.people;
    expect(
      (await api.as(provincePublisher).run(DECIDE, decide({ targetId: gid('Target', world.asked.floor) })))
        .decideConsent,
    ).toMatchObject({
      refusals: [{ code: 'NOT_FOUND', path: ['targetId'] }],
    });
    expect(
      (await api.as(provincePublisher).run(DECIDE, decide({ note: 'x'.repeat(20_000) }))).decideConsent,
    ).toMatchObject({
      refusals: [{ code: 'TEXT_TOO_LONG', path: ['note'] }],
    });
  });
});
